package kr.naru.bench.growth;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import kr.naru.bench.floor.Percentiles;

/** Looks for what is to be delivered as a lane of the hub does, with the hub's statement. */
final class Claiming {
  private static final List<String> LANES = List.of("AOS", "ERP", "HUB", "WMS");

  /** As many as a lane reads ahead. */
  private static final int MOST = 64;

  private static final Duration BETWEEN = Duration.ofMillis(2);

  private final Books books;
  private final Script next;

  Claiming(Books books) throws IOException {
    this.books = books;
    this.next = new Script(books.hubSql().read("lane/next.sql"));
  }

  Results.Claims claim(String centre, int times) throws SQLException {
    var delivered = books.count("select count(*) from delivery where state = 'DELIVERED'");
    try (var session = books.session();
        var statement = session.prepareStatement(next.positional())) {
      var nanos = new long[times];
      for (var n = -times / 10; n < times; n++) {
        fill(statement, values(centre, LANES.get(Math.floorMod(n, LANES.size()))));
        var begin = System.nanoTime();
        statement.executeQuery().close();
        if (n >= 0) {
          nanos[n] = System.nanoTime() - begin;
        }
        LockSupport.parkNanos(BETWEEN.toNanos());
      }
      var percentiles = new Percentiles(nanos);
      return new Results.Claims(
          times, delivered, percentiles.at(50) / 1e6, percentiles.at(99) / 1e6);
    }
  }

  private void fill(PreparedStatement statement, Map<String, ?> values) throws SQLException {
    for (var place : IntStream.range(0, next.names().size()).toArray()) {
      var name = next.names().get(place);
      statement.setObject(place + 1, Objects.requireNonNull(values.get(name), name));
    }
  }

  private static Map<String, ?> values(String centre, String lane) {
    return Map.of(
        "centre",
        centre,
        "lane",
        lane,
        "shard",
        0,
        "shards",
        1,
        "running",
        new String[0],
        "limit",
        MOST);
  }
}
