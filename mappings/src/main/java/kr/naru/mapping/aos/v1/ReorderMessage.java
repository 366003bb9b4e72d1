package kr.naru.mapping.aos.v1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import kr.naru.domain.order.LinePolicy;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;

/** A reorder as the front posts it: {@code {"clientOrderNo", "policy"}}, both optional. */
public record ReorderMessage(Optional<String> clientOrderNo, LinePolicy policy) {
  public static ReorderMessage read(byte[] body) {
    var fields = new Fields(Wire.read(body.length == 0 ? "{}".getBytes(UTF_8) : body), "");
    var message =
        new ReorderMessage(
            fields.optionalText("clientOrderNo", 64),
            fields.optionalOneOf("policy", LinePolicy.class).orElse(LinePolicy.TRIM));
    fields.nothingElse();
    return message;
  }
}
