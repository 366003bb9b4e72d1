package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The file less refusals, cancellations and what was missing is what was shipped, and that is what
 * every book says.
 *
 * @param wrong what does not fit, in sentences; empty when all is balanced
 */
public record Balance(List<Step> steps, List<Book> books, List<String> wrong) {
  /** One step from the file to what was shipped; {@code key} names it. */
  public record Step(String key, long won, long bottles) {
    static Step none(String key) {
      return new Step(key, 0, 0);
    }

    Step plus(long unitWon, long more) {
      return new Step(key, won + unitWon * more, bottles + more);
    }

    Step minus(Step other) {
      return new Step(key, won - other.won, bottles - other.bottles);
    }

    Step named(String name) {
      return new Step(name, won, bottles);
    }
  }

  /**
   * One book's figure of what was shipped.
   *
   * @param knowsWon false: there is no money in it
   */
  public record Book(String who, boolean knowsWon, long won, long bottles, boolean right) {}

  public Balance {
    steps = List.copyOf(steps);
    books = List.copyOf(books);
    wrong = List.copyOf(wrong);
  }

  /**
   * @param worth what the file's lines are worth
   * @param cancelled sheets that stores have cancelled
   */
  static Balance of(Worth worth, Tally tally, Books books, Set<String> cancelled) {
    var wrong = new ArrayList<String>();
    var refused = worth.of(tally.missed());
    var promised = new Step("promised", tally.won(), tally.bottles());
    var expected = worth.whole().minus(refused).named("promised");
    if (!expected.equals(promised)) {
      wrong.add("The file less refusals is %s, the answers are %s".formatted(expected, promised));
    }
    var floor = new FloorSteps(tally, cancelled);
    books.sheets().forEach(floor::add);
    var shipped =
        promised
            .minus(floor.cancelled())
            .minus(floor.shortage())
            .minus(floor.undelivered())
            .named("shipped");
    var steps =
        List.of(
            worth.whole(),
            refused,
            promised,
            floor.cancelled(),
            floor.shortage(),
            floor.undelivered(),
            shipped);
    var all = books.whose().stream().map(who -> book(who, books, shipped)).toList();
    all.stream()
        .filter(book -> !book.right())
        .forEach(book -> wrong.add(book + ", not " + shipped));
    wrong.addAll(LineCheck.differences(tally, books.lines()));
    return new Balance(steps, all, wrong);
  }

  public boolean isRight() {
    return wrong.isEmpty();
  }

  private static Book book(String who, Books books, Step shipped) {
    var knowsWon = books.won().containsKey(who);
    var won = books.won().getOrDefault(who, 0L);
    var units = books.units().getOrDefault(who, 0L);
    var right = units == shipped.bottles() && (!knowsWon || won == shipped.won());
    return new Book(who, knowsWon, won, units, right);
  }
}
