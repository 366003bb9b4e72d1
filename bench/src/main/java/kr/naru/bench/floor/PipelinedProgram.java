package kr.naru.bench.floor;

import java.sql.SQLException;

/** All statements in one trip, which is one transaction: committed when it is answered. */
final class PipelinedProgram implements Program {
  private final int count = Statements.read().all().size();
  private final Statements.One joined = Statements.read().joined();

  @Override
  public String name() {
    return "pipelined";
  }

  @Override
  public Taken take(Wire wire, Basket basket) throws SQLException {
    try {
      var no = wire.orderNumber();
      var taken = wire.together(joined.sql(), count, joined.values(no, basket));
      return new Taken(true, taken.first(), taken.second());
    } catch (SQLException e) {
      return Refusals.of(e, wire, basket);
    }
  }
}
