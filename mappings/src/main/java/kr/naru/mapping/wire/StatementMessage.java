package kr.naru.mapping.wire;

import java.time.LocalDate;
import java.util.List;
import kr.naru.domain.reconcile.Booked;
import kr.naru.domain.reconcile.Entry;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;

/**
 * A part of what a partner has booked for a delivery day: {@code kr.naru.<partner>.statement.v1} on
 * a queue, or the body of a call that names the day in its path.
 */
public record StatementMessage(
    LocalDate day, int round, int part, int parts, List<Booked> entries) {
  private static final String TYPE = ".statement.v1";
  private static final int MAX_ROUND = 1_000_000;
  private static final int MAX_PARTS = 1_000;
  private static final int MAX_ENTRIES = 500;
  private static final long MAX_QUANTITY = 1_000_000_000_000L;
  private static final long MAX_WON = 1_000_000_000_000_000L;

  /** Whether an event is one. */
  public static boolean is(CloudEvent event) {
    return event.type().endsWith(TYPE);
  }

  /**
   * @throws WireError naming the field that is wrong
   */
  public static StatementMessage read(CloudEvent event) {
    return read(event.data().value("day", Days::day), event.data());
  }

  /**
   * @throws WireError naming the field that is wrong
   */
  public static StatementMessage read(LocalDate day, byte[] body) {
    return read(day, new Fields(Wire.read(body), ""));
  }

  private static StatementMessage read(LocalDate day, Fields data) {
    var statement =
        new StatementMessage(
            day,
            (int) data.number("round", 1, MAX_ROUND),
            (int) data.number("part", 1, MAX_PARTS),
            (int) data.number("parts", 1, MAX_PARTS),
            entries(data));
    data.nothingElse();
    return statement;
  }

  /** Left out when nothing was booked. */
  private static List<Booked> entries(Fields data) {
    return data.optionalList("entries", MAX_ENTRIES).stream()
        .map(StatementMessage::booked)
        .toList();
  }

  private static Booked booked(Fields row) {
    var booked =
        new Booked(
            row.text("event", 100),
            row.optionalText("sheetNo", 32).orElse(""),
            row.text("store", 40),
            entry(row));
    row.nothingElse();
    return booked;
  }

  private static Entry entry(Fields row) {
    return new Entry(
        row.text("kind", 40),
        (int) row.number("line", 1, 1_000),
        row.value("sku", Sku::new).value(),
        row.number("quantity", 0, MAX_QUANTITY),
        new Won(row.optionalNumber("won", -MAX_WON, MAX_WON).orElse(0L)));
  }
}
