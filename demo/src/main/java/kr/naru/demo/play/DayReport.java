package kr.naru.demo.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What became of a played day, and whether every book agrees. */
public final class DayReport {
  /** Whether this run's answers are those of the run before. */
  enum Repeat {
    FIRST,
    SAME,
    DIFFERENT
  }

  private final OrderFile file;
  private final Closing closing;
  private final Tally tally;
  private final Repeat repeat;
  private final Path page;
  private final List<String> wrong = new ArrayList<>();

  /**
   * @param more what this run has found besides what the day itself had
   */
  DayReport(
      OrderFile file, Closing closing, Tally tally, Repeat repeat, List<String> more, Path page) {
    this.file = file;
    this.closing = closing;
    this.tally = tally;
    this.repeat = repeat;
    this.page = page;
    wrong.addAll(closing.wrong());
    wrong.addAll(more);
    var orders = closing.orders();
    if (orders.decided() != orders.baskets()) {
      wrong.add("%,d baskets were not decided".formatted(orders.baskets() - orders.decided()));
    }
    if (tally.lines() != file.lines().size()) {
      wrong.add(
          "%,d order lines were answered, of %,d".formatted(tally.lines(), file.lines().size()));
    }
    if (repeat == Repeat.DIFFERENT) {
      wrong.add("The answers differ from those of the run before");
    }
  }

  /** True when every basket was decided and the books agree with the answers. */
  public boolean isRight() {
    return wrong.isEmpty();
  }

  public Tally tally() {
    return tally;
  }

  public Balance balance() {
    return closing.balance();
  }

  /** The state the hub gives the day: {@code CLOSED} at last. */
  public String state() {
    return closing.hubDay().path("state").asString("");
  }

  /** Where the report lies as a page. */
  public Path page() {
    return page;
  }

  /** What does not fit, in sentences. */
  public List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The report as it is printed. */
  public String text() {
    return new ReportText(this).text();
  }

  OrderFile file() {
    return file;
  }

  Closing closing() {
    return closing;
  }

  Repeat repeat() {
    return repeat;
  }
}
