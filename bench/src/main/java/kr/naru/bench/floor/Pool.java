package kr.naru.bench.floor;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import kr.naru.twin.server.ServerAddresses;

/** As many connections as the hub has: more only wait for the row of the popular article. */
final class Pool implements AutoCloseable {
  static final int CONNECTIONS = 6;

  private final List<Wire> all = new ArrayList<>();
  private final BlockingQueue<Wire> free = new ArrayBlockingQueue<>(CONNECTIONS, true);

  private Pool() {}

  /** Where the programs' tables are. */
  record Address(String url, String user, String password) {
    static Address of(ServerAddresses servers) {
      return new Address(servers.dbUrl(), servers.dbUser(), servers.dbPassword());
    }
  }

  static Pool open(Address address) throws SQLException {
    var pool = new Pool();
    for (var n = 0; n < CONNECTIONS; n++) {
      var url = address.url() + "?currentSchema=floor&ApplicationName=floor";
      var connection = DriverManager.getConnection(url, address.user(), address.password());
      pool.all.add(new Wire(connection));
    }
    pool.free.addAll(pool.all);
    return pool;
  }

  Taken take(Program program, Basket basket) throws SQLException, InterruptedException {
    var wire = free.take();
    try {
      return program.take(wire, basket);
    } finally {
      free.add(wire);
    }
  }

  /** Of all connections; exact only while nobody takes an order. */
  long statements() {
    return all.stream().mapToLong(Wire::statements).sum();
  }

  /** Of all connections; exact only while nobody takes an order. */
  long roundTrips() {
    return all.stream().mapToLong(Wire::roundTrips).sum();
  }

  @Override
  public void close() throws SQLException {
    for (var wire : all) {
      wire.close();
    }
  }
}
