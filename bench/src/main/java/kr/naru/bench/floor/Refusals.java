package kr.naru.bench.floor;

import java.sql.SQLException;

/** What the database refuses in words of an order: a check is a shortage, a known key a repeat. */
final class Refusals {
  private static final String CHECK = "23514";
  private static final String UNIQUE = "23505";

  private Refusals() {}

  static Taken of(SQLException refusal, Wire wire, Basket basket) throws SQLException {
    if (CHECK.equals(refusal.getSQLState())) {
      return Taken.REFUSED;
    }
    if (!UNIQUE.equals(refusal.getSQLState())) {
      throw refusal;
    }
    return wire.ask(
            "select (answer::json->>'orderNo')::bigint, (answer::json->>'gross')::bigint"
                + " from inbox where key = ?",
            basket.key())
        .map(row -> new Taken(true, row.first(), row.second()))
        .orElseThrow(() -> refusal);
  }
}
