package kr.naru.bench.growth;

import java.time.Duration;
import java.util.Optional;
import kr.naru.bench.floor.Cost;

/** Adds what the database uses to what a process uses, and knows both apart. */
final class Meter implements Cost.Source {
  private final Cost.Source process;
  private final Optional<DatabaseCpu> database;
  private Duration before = Duration.ZERO;
  private Duration last = Duration.ZERO;

  Meter(Cost.Source process, Optional<DatabaseCpu> database) {
    this.process = process;
    this.database = database;
  }

  @Override
  public Cost now() {
    before = last;
    last = database.map(DatabaseCpu::now).orElse(Duration.ZERO);
    var own = process.now();
    return new Cost(own.cpu().plus(last), own.allocated());
  }

  /** The database's part between the last two looks; not a number where it cannot be known. */
  double databaseMillis() {
    return database.isPresent() ? last.minus(before).toNanos() / 1e6 : Double.NaN;
  }
}
