package kr.naru.bench.floor;

import java.sql.SQLException;

/** Lists travel as arrays: as many statements for three hundred lines as for one. */
final class PackedProgram implements Program {
  private final Statements statements = Statements.read();

  @Override
  public String name() {
    return "packed";
  }

  @Override
  public Taken take(Wire wire, Basket basket) throws SQLException {
    var no = wire.orderNumber();
    try {
      wire.begin();
      var all = statements.all();
      for (var one : all.subList(0, all.size() - 1)) {
        run(wire, one, no, basket);
      }
      var taken = wire.ask(all.getLast().sql(), all.getLast().values(no, basket)).orElseThrow();
      wire.commit();
      return new Taken(true, taken.first(), taken.second());
    } catch (SQLException e) {
      wire.rollback();
      return Refusals.of(e, wire, basket);
    }
  }

  private static void run(Wire wire, Statements.One one, long no, Basket basket)
      throws SQLException {
    if (one.sql().startsWith("select")) {
      wire.ask(one.sql(), one.values(no, basket));
    } else {
      wire.change(one.sql(), one.values(no, basket));
    }
  }
}
