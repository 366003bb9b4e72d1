package kr.naru.connector.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kr.naru.connector.Digests;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.wire.WireError;

/**
 * An admitted HTTP call: nothing of the request but this goes further.
 *
 * @param operation what is asked, in the words of the access log: {@code order.place}
 * @param parameters of path and query
 */
public record Call(
    UUID message,
    Caller caller,
    String operation,
    Map<String, String> parameters,
    Optional<String> idempotencyKey,
    byte[] body,
    Whose whose) {

  /** Whom the access log names as the one whose data it was. */
  public interface Whose {
    void is(StoreCode store);
  }

  /**
   * The store this call is about, noted for the access log.
   *
   * @throws Caller.Denied when another store's data is asked for, or none is named
   */
  public StoreCode storeFor(Optional<StoreCode> named) {
    var store = caller.storeFor(named);
    whose.is(store);
    return store;
  }

  public String required(String name) {
    return parameter(name).orElseThrow(() -> new WireError(name, "", "a parameter is required"));
  }

  public <T> T required(String name, Function<String, T> parse) {
    return parsed(name, required(name), parse);
  }

  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(text -> !text.isBlank());
  }

  public <T> Optional<T> parameter(String name, Function<String, T> parse) {
    return parameter(name).map(text -> parsed(name, text, parse));
  }

  /** Reads a name of the type; another one is told the names there are, and nothing of the type. */
  public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
    return text ->
        Arrays.stream(type.getEnumConstants())
            .filter(named -> named.name().equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("one of " + EnumSet.allOf(type)));
  }

  /**
   * The key this request is one and the same under.
   *
   * @throws WireError when the caller sent none
   */
  public RequestKey requestKey() {
    var key =
        idempotencyKey.orElseThrow(
            () -> new WireError("Idempotency-Key", "", "a header of 1 to 100 characters"));
    return new RequestKey(caller.centre(), caller.subject(), operation, key, Digests.sha256(body));
  }

  private static <T> T parsed(String name, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      var wanted = e.getMessage();
      throw new WireError(name, text, wanted == null ? "another form" : wanted);
    }
  }
}
