package kr.naru.mapping.wms.v1;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.naru.domain.order.FloorRule.Reported;
import kr.naru.domain.shared.Sku;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.WireError;
import kr.naru.mapping.wms.v1.FloorMessage.Cancelled;
import kr.naru.mapping.wms.v1.FloorMessage.Movement;
import kr.naru.mapping.wms.v1.FloorMessage.Movements;
import kr.naru.mapping.wms.v1.FloorMessage.PickingStarted;
import kr.naru.mapping.wms.v1.FloorMessage.RunClosed;
import kr.naru.mapping.wms.v1.FloorMessage.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("현장 보고: 그대로 읽고, 틀리면 어디가 왜 틀렸는지 알린다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FloorMessageTest {
  private static final String WHEN = "'at': '2026-03-05T14:10:00+09:00'";
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-05T14:10:00+09:00");

  @Test
  void a_shipment_is_read_line_by_line() {
    var message =
        read(
            "shipped",
            "{'shipmentNo': 'SH-1', 'sequence': 7, 'sheetNo': 'N-G', %s, 'lines': ["
                + "{'line': 1, 'sku': '20110', 'shipped': 50, 'shortage': 10, 'reason': '파손'},"
                + "{'line': 2, 'shipped': 0, 'shortage': 3}]}");

    assertThat(message)
        .isEqualTo(
            new Shipped(
                "SH-1",
                7,
                "N-G",
                AT,
                List.of(
                    new Reported(1, Optional.of(new Sku("20110")), 50, 10),
                    new Reported(2, Optional.empty(), 0, 3))));
  }

  @Test
  void the_other_reports_are_read_too() {
    assertThat(read("picking-started", "{'sheetNo': 'N-G', %s}"))
        .isEqualTo(new PickingStarted("N-G", AT));
    assertThat(read("cancelled", "{'sheetNo': 'N-G', %s, 'lines': [{'line': 1, 'cancelled': 0}]}"))
        .isEqualTo(new Cancelled("N-G", AT, Map.of(1, 0L)));
    assertThat(
            read("run-closed", "{'route': 'R1', 'deliveryDay': '2026-03-05', 'shipments': 2, %s}"))
        .isEqualTo(new RunClosed("R1", LocalDate.parse("2026-03-05"), 2, AT));
  }

  @Test
  void a_movement_may_be_negative_and_bears_its_document_in_its_reason() {
    var message =
        read(
            "movement",
            "{'records': ["
                + "{'sequence': 1, 'sku': 'P1', 'onHand': -3, 'reason': '파손', 'document': 'A-1'},"
                + "{'sequence': 2, 'sku': 'P2', 'onHand': 0, 'held': 4, 'reason': '보류'}]}");

    assertThat(message)
        .isEqualTo(
            new Movements(
                List.of(
                    new Movement(1, new Sku("P1"), -3, 0, "파손 A-1"),
                    new Movement(2, new Sku("P2"), 0, 4, "보류"))));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          shipped | 'shipped': 5 | 'shipped': -1 | data.lines[0].shipped | a whole number
          shipped | 'shortage': 1 | 'shortage': '1' | data.lines[0].shortage | a whole number
          shipped | 'line': 2 | 'line': 1 | data.lines[1].line | each line once
          shipped | 'line': 2 | 'line': 1001 | data.lines[1].line | a whole number from 1 to 1000
          shipped | 'sequence': 7 | 'sequence': 0 | data.sequence | a whole number from 1
          shipped | 'sequence': 7, |  | data.sequence | a whole number from 1
          shipped | 'sheetNo': 'N-G' | 'sheetNo': ' ' | data.sheetNo | a text of 1 to 32
          shipped | 'shipmentNo' | 'shippingNo' | data.shipmentNo | a text is required
          shipped | +09:00 |  | data.at | a time, such as
          shipped | 'sequence': 7 | 'sequence': 7, 'truck': 1 | data.truck | a known field:
          shipped | 'line': 2 | 'line': 2, 'lot': 'A' | data.lines[1].lot | a known field:
          cancelled | 'cancelled': 4 | 'cancelled': 4.5 | data.lines[0].cancelled | a whole number
          cancelled | 'line': 2 | 'line': 1 | data.lines[1].line | each line once
          run-closed | 2026-03-05' | 2026-02-30' | data.deliveryDay | a day, such as
          movement | 'reason': 'r', |  | data.records[0].reason | a text is required
          shipped | .shipped.v1 | .sent.v1 | type | one of
          """)
  void what_is_wrong_is_said_with_its_place(
      String kind, String right, String wrong, String path, String wantedFirst) {
    var good = message(kind, good(kind));
    var bad = good.replaceFirst(Pattern.quote(json(right)), wrongOf(wrong));

    var error = catchThrowableOfType(WireError.class, () -> read(bad));

    read(good);
    assertThat(error.path()).isEqualTo(path);
    assertThat(error.wanted()).startsWith(wantedFirst);
  }

  @Test
  void a_message_of_more_than_a_thousand_lines_is_refused_as_a_whole() {
    var line = "{'line': 1, 'cancelled': 1},";
    var data = "{'sheetNo': 'N-G', %s, 'lines': [" + line.repeat(1_000) + "{'line': 2}]}";

    var error = catchThrowableOfType(WireError.class, () -> read("cancelled", data));

    assertThat(error.path()).isEqualTo("data.lines");
    assertThat(error.wanted()).isEqualTo("at most 1000 elements");
  }

  private static String good(String kind) {
    return switch (kind) {
      case "shipped" ->
          "{'shipmentNo': 'SH-1', 'sequence': 7, 'sheetNo': 'N-G', %s, 'lines': ["
              + "{'line': 1, 'shipped': 5, 'shortage': 1},"
              + "{'line': 2, 'shipped': 1, 'shortage': 0}]}";
      case "cancelled" ->
          "{'sheetNo': 'N-G', %s, 'lines': ["
              + "{'line': 1, 'cancelled': 4}, {'line': 2, 'cancelled': 1}]}";
      case "run-closed" -> "{'route': 'R1', 'deliveryDay': '2026-03-05', 'shipments': 2, %s}";
      default -> "{'records': [{'sequence': 1, 'sku': 'P1', 'reason': 'r', 'onHand': 1}]}";
    };
  }

  private static String wrongOf(@Nullable String wrong) {
    return wrong == null ? "" : json(wrong);
  }

  private static FloorMessage read(String kind, String data) {
    return read(message(kind, data));
  }

  private static FloorMessage read(String message) {
    return FloorMessage.read(CloudEvent.read(message.getBytes(UTF_8)));
  }

  /** Quotes are written as apostrophes, {@code %s} is the time. */
  private static String message(String kind, String data) {
    return json(
        ("{'specversion': '1.0', 'id': '1', 'source': 'wms-PH01',"
                + " 'type': 'kr.naru.wms.%s.v1', 'data': %s}")
            .formatted(kind, data.replace("%s", WHEN)));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
