package kr.naru.domain.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/**
 * An accepted sheet on its way through the floor.
 *
 * @param depositHeld with {@code creditHeld}: what is still held for it
 * @param cancelling a cancellation was asked for and the floor has not answered yet
 */
public record OpenSheet(
    CentreId centre,
    OrderNo orderNo,
    String sheetNo,
    StoreCode store,
    VatRule.Basis basis,
    Won depositHeld,
    Won creditHeld,
    boolean cancelling,
    List<OpenLine> lines) {

  /** The same sheet with these lines. */
  public OpenSheet of(List<OpenLine> all) {
    return with(depositHeld, creditHeld, cancelling, all);
  }

  public Optional<OpenLine> line(int no) {
    return lines.stream().filter(line -> line.no() == no).findFirst();
  }

  /** As far as its lowest open line; with none open, as its furthest. */
  public DeliveryState state() {
    return lines.stream()
        .filter(line -> line.open() > 0)
        .map(OpenLine::state)
        .min(Comparator.naturalOrder())
        .orElseGet(this::furthest);
  }

  public LineEnd end() {
    return LineEnd.of(sum(OpenLine::open), sum(OpenLine::shortage), sum(OpenLine::cancelled));
  }

  DeliveryState furthest() {
    return lines.stream()
        .map(OpenLine::state)
        .reduce(DeliveryState.RECEIVED, DeliveryState::atLeast);
  }

  private long sum(ToLongFunction<OpenLine> figure) {
    return lines.stream().mapToLong(figure).sum();
  }

  boolean isBeforePreparing() {
    return lines.stream().allMatch(line -> line.state().isBeforePreparing());
  }

  boolean hasOpenLines() {
    return lines.stream().anyMatch(line -> line.open() > 0);
  }

  OpenSheet with(UnaryOperator<OpenLine> change) {
    return with(depositHeld, creditHeld, cancelling, lines.stream().map(change).toList());
  }

  OpenSheet cancelling(boolean asked) {
    return with(depositHeld, creditHeld, asked, lines);
  }

  OpenSheet less(MoneyMove money) {
    return with(
        depositHeld.minus(money.captured().fromDeposit()).minus(money.released().fromDeposit()),
        creditHeld.minus(money.captured().onCredit()).minus(money.released().onCredit()),
        cancelling,
        lines);
  }

  SheetProgressed progressed(Instant at) {
    return new SheetProgressed(
        centre,
        orderNo,
        sheetNo,
        store,
        cancelling,
        lines.stream().map(OpenSheet::line).toList(),
        at);
  }

  private static SheetProgressed.Line line(OpenLine line) {
    return new SheetProgressed.Line(
        line.no(),
        line.sku(),
        line.state(),
        line.end(),
        line.promised(),
        line.shipped(),
        line.shortage(),
        line.cancelled());
  }

  private OpenSheet with(Won deposit, Won credit, boolean asked, List<OpenLine> changed) {
    return new OpenSheet(centre, orderNo, sheetNo, store, basis, deposit, credit, asked, changed);
  }
}
