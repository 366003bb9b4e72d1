package kr.naru.mapping.wire;

import java.util.List;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.day.DayTotals;
import kr.naru.mapping.wire.Envelope.Saying;

/** A closed day: {@code kr.naru.<partner>.day-closed.v1}; whole won, quantities in base units. */
public record DayMessage(
    String day,
    int revision,
    String at,
    long gross,
    long supply,
    long vat,
    long released,
    long paidIn,
    long adjusted,
    long sheets,
    long shipped,
    long shortage,
    long cancelled,
    Late late,
    List<Part> byCategory,
    List<Part> byTaxClass,
    List<Tender> byTender) {

  /** What belongs to a day that was closed before. */
  public record Late(long sales, long gross, long movements) {}

  public record Part(String name, long quantity, long gross, long vat) {
    private static Part of(DayTotals.Part part) {
      return new Part(part.name(), part.quantity(), part.gross().amount(), part.vat().amount());
    }
  }

  public record Tender(String name, long gross) {}

  public static Saying of(String partner, DayClosed fact) {
    return new Saying(
        "kr.naru." + partner + ".day-closed.v1", fact.document(), of(fact, fact.totals()));
  }

  private static DayMessage of(DayClosed fact, DayTotals totals) {
    var late = totals.late();
    return new DayMessage(
        fact.day().toString(),
        fact.revision(),
        fact.at().toString(),
        totals.gross().amount(),
        totals.gross().minus(totals.vat()).amount(),
        totals.vat().amount(),
        totals.released().amount(),
        totals.paidIn().amount(),
        totals.adjusted().amount(),
        totals.sheets(),
        totals.shipped(),
        totals.shortage(),
        totals.cancelled(),
        new Late(late.sales(), late.gross().amount(), late.movements()),
        totals.byCategory().stream().map(Part::of).toList(),
        totals.byTaxClass().stream().map(Part::of).toList(),
        totals.byTender().stream()
            .map(tender -> new Tender(tender.name(), tender.gross().amount()))
            .toList());
  }
}
