package kr.naru.twin.event;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kr.naru.twin.event.StatementBook.Row;

/** What can be wrong with an event in a partner's books. */
public enum Tamper {
  /** It was never booked. */
  DROP(rows -> List.of()),
  /** It was booked twice. */
  DOUBLE(rows -> Stream.of(rows, rows).flatMap(List::stream).toList()),
  /** One line has another quantity and, where there is money, other won. */
  AMOUNT(
      rows ->
          first(
              rows,
              r ->
                  new Row(
                      r.event(),
                      r.kind(),
                      r.sheetNo(),
                      r.store(),
                      r.line(),
                      r.sku(),
                      r.quantity() + 1,
                      r.won() == 0 ? 0 : r.won() + 10))),
  /** One line is booked for another article. */
  SKU(
      rows ->
          first(
              rows,
              r ->
                  new Row(
                      r.event(),
                      r.kind(),
                      r.sheetNo(),
                      r.store(),
                      r.line(),
                      r.sku() + "X",
                      r.quantity(),
                      r.won()))),
  /** It is booked for another store. */
  STORE(
      rows ->
          each(
              rows,
              r ->
                  new Row(
                      r.event(),
                      r.kind(),
                      r.sheetNo(),
                      "X" + r.store().substring(1),
                      r.line(),
                      r.sku(),
                      r.quantity(),
                      r.won()))),
  /** Nobody ever told it. */
  STRANGER(
      rows -> {
        var id = UUID.randomUUID().toString();
        return each(
            rows,
            r ->
                new Row(
                    id,
                    r.kind(),
                    r.sheetNo(),
                    r.store(),
                    r.line(),
                    r.sku(),
                    r.quantity(),
                    r.won()));
      });

  private final UnaryOperator<List<Row>> wrong;

  Tamper(UnaryOperator<List<Row>> wrong) {
    this.wrong = wrong;
  }

  List<Row> of(List<Row> event) {
    return wrong.apply(event);
  }

  private static List<Row> each(List<Row> rows, UnaryOperator<Row> change) {
    return rows.stream().map(change).toList();
  }

  private static List<Row> first(List<Row> rows, UnaryOperator<Row> change) {
    return Stream.concat(rows.stream().limit(1).map(change), rows.stream().skip(1)).toList();
  }
}
