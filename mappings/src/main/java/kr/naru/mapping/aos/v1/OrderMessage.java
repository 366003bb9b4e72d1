package kr.naru.mapping.aos.v1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.order.LinePolicy;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;

/**
 * An order as the front posts it: field by field, strict on unknown fields.
 *
 * <p>{@code {"store", "clientOrderNo", "policy", "lines": [{"article", "unit", "quantity",
 * "expectedUnitPrice"}]}}
 *
 * @param store needed when the caller acts for stores; a store's own token names it already
 */
public record OrderMessage(
    Optional<StoreCode> store,
    Optional<String> clientOrderNo,
    LinePolicy policy,
    List<AskedLine> lines) {
  private static final int MAX_LINES = 1_000;
  private static final long MAX_QUANTITY = 100_000;
  private static final long MAX_PRICE = 100_000_000;

  public static OrderMessage read(byte[] body) {
    var fields = new Fields(Wire.read(body), "");
    var message =
        new OrderMessage(
            fields.optionalValue("store", StoreCode::new),
            fields.optionalText("clientOrderNo", 64),
            fields.optionalOneOf("policy", LinePolicy.class).orElse(LinePolicy.REFUSE),
            lines(fields.list("lines", MAX_LINES)));
    fields.nothingElse();
    return message;
  }

  private static List<AskedLine> lines(List<Fields> list) {
    var lines = new ArrayList<AskedLine>(list.size());
    for (var fields : list) {
      lines.add(line(lines.size() + 1, fields));
    }
    return List.copyOf(lines);
  }

  /** A line as any door takes it; strict on unknown fields. */
  public static AskedLine line(int no, Fields fields) {
    var line =
        new AskedLine(
            no,
            fields.text("article", 32),
            fields.optionalText("unit", 16),
            (int) fields.number("quantity", 1, MAX_QUANTITY),
            fields.optionalNumber("expectedUnitPrice", 1, MAX_PRICE).map(Won::new),
            Optional.empty());
    fields.nothingElse();
    return line;
  }
}
