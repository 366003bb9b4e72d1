package kr.naru.bench.growth;

import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
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

  /** The settings of a lane's connections. */
  private static final String AS_THE_HUB =
      "set max_parallel_workers_per_gather = 0; set plan_cache_mode = force_generic_plan";

  private static final Duration BETWEEN = Duration.ofMillis(1);

  /** A tenth more goes first, unmeasured: the database plans a new statement a few times anew. */
  private static final int WARM_PART = 10;

  private final Books books;
  private final Script next;

  Claiming(Books books) throws IOException {
    this.books = books;
    this.next = new Script(books.hubSql().read("lane/next.sql"));
  }

  Results.Claims claim(String centre, int times) throws SQLException {
    var delivered = books.count("select count(*) from delivery where state = 'DELIVERED'");
    try (var session = books.session();
        var settings = session.createStatement();
        var looks = session.prepareStatement(next.positional());
        var idles = session.prepareStatement("select 1")) {
      settings.execute(AS_THE_HUB);
      var look = new long[times];
      var idle = new long[times];
      for (var n = -times / WARM_PART; n < times; n++) {
        fill(looks, values(centre, LANES.get(Math.floorMod(n, LANES.size()))));
        look[Math.max(0, n)] = nanos(looks);
        idle[Math.max(0, n)] = nanos(idles);
      }
      var percentiles = new Percentiles(look);
      return new Results.Claims(
          times,
          delivered,
          percentiles.at(50) / 1e6,
          percentiles.at(99) / 1e6,
          new Percentiles(idle).at(99) / 1e6);
    }
  }

  private static long nanos(PreparedStatement statement) throws SQLException {
    LockSupport.parkNanos(BETWEEN.toNanos());
    var begin = System.nanoTime();
    statement.executeQuery().close();
    return System.nanoTime() - begin;
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
        MOST,
        "since",
        OffsetDateTime.now(UTC).minusHours(1));
  }
}
