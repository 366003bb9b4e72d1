package kr.naru.domain.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kr.naru.domain.shared.Won;

/**
 * What a business day came to. Source: deck, "매출마감관리" (FIN-10).
 *
 * @param gross sold, tax included
 * @param released what was held for goods that did not come
 * @param paidIn deposits and payments less withdrawals
 * @param adjusted openings and corrections
 * @param sheets accepted for delivery on the day; the quantities are of their lines, base units
 */
public record DayTotals(
    Won gross,
    Won vat,
    Won released,
    Won paidIn,
    Won adjusted,
    long sheets,
    long shipped,
    long shortage,
    long cancelled,
    Late late,
    List<Part> byCategory,
    List<Part> byTaxClass,
    List<Tender> byTender) {

  /** Sales of goods that were due on a day closed before, and movements of such a day. */
  public record Late(long sales, Won gross, long movements) {}

  /** A category's or a tax class's share of what was sold. */
  public record Part(String name, long quantity, Won gross, Won vat) {}

  /** What was paid from deposits, or put on credit. */
  public record Tender(String name, Won gross) {}

  /** Says what does not add up; such a day is not closed. */
  public Optional<String> imbalance() {
    return differs("categories", sum(byCategory, Part::gross), gross)
        .or(() -> differs("tax classes", sum(byTaxClass, Part::gross), gross))
        .or(() -> differs("taxes of tax classes", sum(byTaxClass, Part::vat), vat))
        .or(() -> differs("tenders", sum(byTender, Tender::gross), gross));
  }

  private static <T> Won sum(List<T> parts, Function<T, Won> amount) {
    return parts.stream().map(amount).reduce(Won.ZERO, Won::plus);
  }

  private static Optional<String> differs(String what, Won parts, Won whole) {
    return parts.equals(whole)
        ? Optional.empty()
        : Optional.of("The %s sum to %s, what was sold is %s".formatted(what, parts, whole));
  }
}
