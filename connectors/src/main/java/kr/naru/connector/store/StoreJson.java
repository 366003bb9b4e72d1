package kr.naru.connector.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import kr.naru.domain.member.BusinessNumber;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.product.Barcode;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Setting;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Domain records as the JSON the books keep: a value type is its one value. */
public final class StoreJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(valueTypes()).build();

  private static final JsonMapper ROWS =
      MAPPER.rebuild().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private StoreJson() {}

  public static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /** A domain record as {@link #text} wrote it. */
  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  /** A JSON array of domain records. */
  public static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readerForListOf(type).readValue(json);
  }

  /** A JSON array of records, with columns named as in SQL: {@code validFrom} is valid_from. */
  public static String rows(List<?> records) {
    return ROWS.writeValueAsString(records);
  }

  /** A JSON object of texts; empty for no JSON. */
  public static Map<String, String> texts(@Nullable String json) {
    return json == null ? Map.of() : MAPPER.readValue(json, new TypeReference<>() {});
  }

  /** A JSON object of whole numbers. */
  public static Map<String, Integer> numbers(String json) {
    return MAPPER.readValue(json, new TypeReference<>() {});
  }

  private static SimpleModule valueTypes() {
    var module = new SimpleModule("naru-values");
    module.addSerializer(Won.class, number((Won won) -> won.amount()));
    module.addSerializer(Rate.class, number((Rate rate) -> rate.permyriad()));
    module.addSerializer(CentreId.class, text());
    module.addSerializer(StoreCode.class, text());
    module.addSerializer(Sku.class, text());
    module.addSerializer(OrderNo.class, text());
    module.addSerializer(Setting.class, as((Setting setting) -> setting.id()));
    module.addSerializer(BusinessNumber.class, as((BusinessNumber number) -> number.digits()));
    module.addSerializer(Barcode.class, as((Barcode barcode) -> barcode.gtin14()));
    module.addDeserializer(Won.class, from(json -> new Won(json.getLongValue())));
    module.addDeserializer(Rate.class, from(json -> new Rate(json.getIntValue())));
    module.addDeserializer(CentreId.class, from(json -> new CentreId(json.getString())));
    module.addDeserializer(StoreCode.class, from(json -> new StoreCode(json.getString())));
    module.addDeserializer(Sku.class, from(json -> new Sku(json.getString())));
    module.addDeserializer(OrderNo.class, from(json -> new OrderNo(json.getString())));
    return module;
  }

  private static <T> ValueDeserializer<T> from(Function<JsonParser, T> value) {
    return new ValueDeserializer<>() {
      @Override
      public T deserialize(JsonParser json, DeserializationContext context) {
        return value.apply(json);
      }
    };
  }

  private static <T> ValueSerializer<T> text() {
    return as(String::valueOf);
  }

  private static <T> ValueSerializer<T> as(Function<T, String> text) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeString(text.apply(value));
      }
    };
  }

  private static <T> ValueSerializer<T> number(ToLongFunction<T> number) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        out.writeNumber(number.applyAsLong(value));
      }
    };
  }
}
