package kr.naru.route.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What an order of ten lines costs, in figures that no busy machine can stretch: bytes of
 * PostgreSQL's log, and bytes the hub allocates.
 */
@DisplayName("주문 한 건의 비용: 기록된 기준보다 늘면 빌드가 멈춘다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderCostIT extends HubTest {
  private static final Path HISTORY = Path.of("../docs/proof/order-cost.csv");
  private static final String[] LANES = {"WMS", "ERP", "AOS", "HUB"};
  private static final int LINES = 10;
  private static final int STORES = 4;
  private static final int ORDERS = 20;
  private static final int ROUNDS = 4;
  private static final double DEARER = 1.15;

  @Test
  @Proves("PLT-23")
  void an_order_costs_no_more_than_the_last_line_of_its_history() throws Exception {
    var centre = aCentre();
    var stores = stores(centre);
    for (var lane : LANES) {
      centre.operator().put("/api/v1/lanes/" + lane, Map.of("paused", true, "reason", "cost"));
    }

    // The first rounds also fill caches and touch each page for the first time.
    var costs = stores.stream().map(OrderCostIT::costOf).toList();

    assertThat(Cost.least(costs)).satisfies(now -> assertThat(dearer(now, baseline())).isEmpty());
  }

  @Test
  void the_guard_sees_an_order_that_became_dearer() throws IOException {
    var before = baseline();

    assertThat(dearer(before, before)).isEmpty();
    assertThat(dearer(before.times(1.2), before))
        .contains("PostgreSQL's log")
        .contains("allocated")
        .contains("order-cost.csv");
  }

  /**
   * Of one order.
   *
   * @param log bytes of the write-ahead log, lanes paused
   * @param allocated bytes, by the threads that serve calls
   */
  private record Cost(long log, long allocated) {
    static Cost least(List<Cost> costs) {
      return new Cost(
          costs.stream().mapToLong(Cost::log).min().orElseThrow(),
          costs.stream().mapToLong(Cost::allocated).min().orElseThrow());
    }

    Cost times(double factor) {
      return new Cost(Math.round(log * factor), Math.round(allocated * factor));
    }
  }

  private static Cost baseline() throws IOException {
    var last = Files.readAllLines(HISTORY).getLast().split(",");
    return new Cost(Long.parseLong(last[1]), Long.parseLong(last[2]));
  }

  private static String dearer(Cost now, Cost before) {
    var said =
        Stream.of(
                said("PostgreSQL's log", now.log(), before.log()),
                said("allocated by the hub", now.allocated(), before.allocated()))
            .filter(line -> !line.isEmpty())
            .toList();
    return said.isEmpty()
        ? ""
        : String.join("\n", said)
            + "\nWhere that is worth it, add a line to docs/proof/order-cost.csv and say why.";
  }

  private static String said(String what, long now, long before) {
    return now <= before * DEARER
        ? ""
        : "An order costs %,d bytes %s; it was %,d.".formatted(now, what, before);
  }

  private static Cost costOf(HubClient store) {
    return IntStream.range(0, ROUNDS)
        .mapToObj(round -> costOfRound(store))
        .min(Comparator.comparing(Cost::log))
        .orElseThrow();
  }

  private static Cost costOfRound(HubClient store) {
    try (var database = Servers.database()) {
      var log = logOf(database);
      var allocated = allocated();
      for (var n = 0; n < ORDERS; n++) {
        store.order(UUID.randomUUID().toString(), basket()).expect(201);
      }
      return new Cost((logOf(database) - log) / ORDERS, (allocated() - allocated) / ORDERS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long logOf(Connection database) throws SQLException {
    try (var statement = database.createStatement();
        var row = statement.executeQuery("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static long allocated() {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().startsWith("http-nio-"))
        .mapToLong(thread -> threads.getThreadAllocatedBytes(thread.getThreadId()))
        .sum();
  }

  private static List<HubClient> stores(TestCentre centre) {
    IntStream.range(0, LINES).forEach(n -> centre.aProduct("P" + n, "GENERAL", 1_000, 1_000_000));
    var stores =
        IntStream.range(0, STORES).mapToObj(n -> centre.aStore("S" + n, 1_000_000_000)).toList();
    centre.settle();
    return stores;
  }

  private static Map<String, Object> basket() {
    return Map.of(
        "lines",
        IntStream.range(0, LINES)
            .mapToObj(n -> Map.of("article", "P" + n, "quantity", 1))
            .toList());
  }
}
