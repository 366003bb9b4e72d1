package kr.naru.bench.fault;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import kr.naru.bench.fault.check.Books;
import kr.naru.bench.fault.check.Checker;
import kr.naru.bench.fault.check.Evidence;
import kr.naru.bench.fault.check.Finding;
import kr.naru.bench.fault.check.PartnerBooks;
import kr.naru.bench.fault.drive.Driver;
import kr.naru.bench.fault.drive.DriverLog;
import kr.naru.bench.fault.drive.Entry;
import kr.naru.bench.fault.drive.Market;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.load.MasterLoad;

/** One centre under load. */
record Site(Ground ground, Market market, Driver driver) implements AutoCloseable {
  private static final Duration LOOK = Duration.ofMillis(100);

  /** How late a balance or an availability may still be told after the last change. */
  private static final Duration STATES_TOLD = Duration.ofSeconds(2);

  private static final int SHOWN = 20;

  /** What is late is not lost: the checker waits longer than a sound trial may take. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final String WAITING =
      "select count(*) from delivery where centre = ? and state = 'PENDING'";

  private static final String TOLD =
      "select count(*) from delivery where centre = ? and lane = '%s' and state = 'DELIVERED'";

  /** What the floor has shipped and the hub has not booked yet. */
  private static final String OPEN =
      """
      select count(*) from order_line where centre = ? and outcome = 'OPEN'
        and base_quantity > shipped + shortage + cancelled
      """;

  /** Returns when so many more orders are decided, or this much time is over. */
  void awaitOrders(int more, Duration most) {
    var until = driver.decided() + more;
    var begin = System.nanoTime();
    while (driver.decided() < until && System.nanoTime() - begin < most.toNanos()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Returns when an order is decided and one is told on this lane, or a sound trial is over. */
  void awaitFlow(String lane) {
    var begin = System.nanoTime();
    var told = -1L;
    var decided = driver.decided();
    while (System.nanoTime() - begin < Trial.LIMIT.toNanos()) {
      var now = told(lane);
      told = told < 0 ? now : told;
      if (driver.decided() > decided && now > told) {
        return;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Sets the centre's business clock. */
  void clock(OffsetDateTime now) {
    try (var load = MasterLoad.open(ground.house(), market.centre(), "Faults")) {
      load.clock(now.toString());
    }
  }

  /** The stores stop, everything ends, the checker speaks. */
  Trial judged(String name, List<Kill> kills, Consumer<String> say) {
    driver.rest();
    var drained = drain(PATIENCE);
    var trial =
        new Trial(name, driver.decided(), driver.unknown(), kills, drained, findings(true))
            .with(Times.judged(kills));
    say.accept(trial.toString());
    trial.findings().stream().limit(SHOWN).forEach(finding -> say.accept("  " + finding));
    return trial;
  }

  /** Waits until nothing is under way; the time it took, or {@code most} when it did not. */
  Duration drain(Duration most) {
    var begin = System.nanoTime();
    while (true) {
      var quiet = isQuiet();
      var passed = Duration.ofNanos(System.nanoTime() - begin);
      if (quiet && isQuietAfter(STATES_TOLD) || passed.compareTo(most) >= 0) {
        return passed;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /**
   * What the checker finds now.
   *
   * @param disturbed something was killed, stopped or cut
   */
  List<Finding> findings(boolean disturbed) {
    try (var books = books()) {
      return findings(books, disturbed);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Finding> findings(Books books, boolean disturbed) {
    var partners = PartnerBooks.of(ground.house().partners(), market.centre());
    var log = DriverLog.read(driver.log().file());
    return Checker.findings(new Evidence(log, partners, books, disturbed));
  }

  /** Answers that did not come though the door was open. */
  long broken() {
    return DriverLog.read(driver.log().file()).stream().filter(Entry::wasBroken).count();
  }

  Floor floor() {
    return ground.house().partners().of(market.centre()).orElseThrow();
  }

  Books books() throws SQLException {
    return Books.open(ground.house().addresses(), market.centre());
  }

  /** How many deliveries of a lane have arrived; -1: the database is away. */
  private long told(String lane) {
    try (var books = books()) {
      return books.count(TOLD.formatted(lane));
    } catch (SQLException | IllegalStateException e) {
      return -1;
    }
  }

  private boolean isQuietAfter(Duration time) {
    LockSupport.parkNanos(time.toNanos());
    return isQuiet();
  }

  /** Nothing to tell, nothing to say, nothing to ship. */
  private boolean isQuiet() {
    try (var books = books()) {
      return floor().wms().sheets().stream().allMatch(sheet -> sheet.closed())
          && floor().wms().unsent() == 0
          && floor().erp().unsent() == 0
          && books.count(WAITING) == 0
          && books.count(OPEN) == 0;
    } catch (SQLException | IllegalStateException e) {
      return false; // the database is away
    }
  }

  @Override
  public void close() {
    driver.close();
    ground.house().partners().leave(market.centre());
  }
}
