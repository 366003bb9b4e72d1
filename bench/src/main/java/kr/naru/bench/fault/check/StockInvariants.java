package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.STOCK;

import java.util.List;

/** Base units, by the movements, the promises beside them and the open lines. */
final class StockInvariants {
  private StockInvariants() {}

  /** I4: what there is of an article is what its movements come to. */
  static List<Finding> everyArticleIsTheSumOfItsMovements(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select p.sku, p.on_hand, p.promised, sum(m.on_hand) as moved, sum(m.promised) as taken
            from stock_promise p join stock_movement m using (centre, sku)
            where p.centre = ? group by p.sku, p.on_hand, p.promised
            having p.on_hand <> sum(m.on_hand) or p.promised <> sum(m.promised)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    STOCK,
                    row.text("sku"),
                    "%s there and %s promised, its movements come to %s and %s"
                        .formatted(
                            row.text("on_hand"),
                            row.text("promised"),
                            row.text("moved"),
                            row.text("taken"))))
        .toList();
  }

  /** I4: what is promised is what open lines still wait for. */
  static List<Finding> everyPromiseIsAnOpenLine(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select p.sku, p.promised, coalesce(l.open, 0) as open
            from stock_promise p
            left join (
              select centre, sku, sum(base_quantity - shipped - shortage - cancelled) as open
              from order_line where stock_held group by centre, sku) l using (centre, sku)
            where p.centre = ? and p.promised <> coalesce(l.open, 0)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    STOCK,
                    row.text("sku"),
                    "%s are promised, %s are open"
                        .formatted(row.text("promised"), row.text("open"))))
        .toList();
  }

  /** I4: no more is promised than there is. */
  static List<Finding> nothingIsOversold(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select p.sku, p.on_hand, p.promised + greatest(0, p.held) as taken
            from stock_promise p join product using (centre, sku)
            where p.centre = ? and sale_mode = 'LIMITED'
              and (p.on_hand < p.promised + greatest(0, p.held) or p.promised < 0)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    STOCK,
                    row.text("sku"),
                    "%s are there, %s are taken".formatted(row.text("on_hand"), row.text("taken"))))
        .toList();
  }

  /** I2: a shipment leaves once, and no line gets more than was promised. */
  static List<Finding> nothingLeavesTwice(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select distinct s.sheet_no from shipment s
            join (
              select m.document from stock_movement m
              where m.centre = ? and m.kind = 'SHIP'
              group by m.document, m.sku having count(*) > 1) twice
              on twice.document = s.shipment_no
            where s.centre = ?
            """)
        .stream()
        .map(row -> new Finding(DUPLICATE, row.text("sheet_no"), "a shipment was booked twice"))
        .toList();
  }
}
