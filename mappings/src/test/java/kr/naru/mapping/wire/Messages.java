package kr.naru.mapping.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;

/** Objects as strangers send them, and the error that reading them brings. */
final class Messages {
  private Messages() {}

  /** Quotes are written as apostrophes: {@code {'unit': 'EA'}}. */
  static Fields anObject(String json) {
    return new Fields(Wire.read(json.replace('\'', '"').getBytes(UTF_8)), "");
  }

  static WireError errorOf(String json, Consumer<Fields> reading) {
    return catchThrowableOfType(WireError.class, () -> reading.accept(anObject(json)));
  }
}
