package kr.naru.bench.floor;

import java.util.Map;

/** A program called in this JVM. */
final class ProgramWay implements Way {
  private final Pool pool;
  private final Program program;
  private final Cost.Source costs = Cost.of(ProcessHandle.current());

  ProgramWay(Pool pool, Program program) {
    this.pool = pool;
    this.program = program;
  }

  @Override
  public Line open() {
    return new Line() {
      @Override
      public boolean order(Basket basket) throws Exception {
        return pool.take(program, basket).accepted();
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public Cost.Source costs() {
    return costs;
  }

  @Override
  public Map<String, Long> counted() {
    return Map.of("statements", pool.statements(), "roundTrips", pool.roundTrips());
  }
}
