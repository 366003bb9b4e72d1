package kr.naru.bench.fault;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import kr.naru.bench.fault.drive.Driver;
import kr.naru.bench.fault.drive.DriverLog;
import kr.naru.demo.Centre;
import kr.naru.demo.HubProcess;
import kr.naru.demo.HubProgram;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import kr.naru.twin.wms.FloorPlan;

/** Servers, twins and a hub that can be hurt; each trial gets a centre of its own on it. */
final class Ground implements AutoCloseable {
  private static final Duration WORK = Duration.ofMillis(300);
  private static final double SHORT = 0.05;

  private final Path data;
  private final CrashFiles crash;
  private final Centre house;
  private int centres;

  private Ground(Path data, CrashFiles crash, Centre house) {
    this.data = data;
    this.crash = crash;
    this.house = house;
  }

  /** Once for a build: the hub's classes are kept as a running one has loaded them. */
  static void shortenStarts(Path data, HubProgram program, Consumer<String> say) {
    if (!program.isArchived()) {
      try (var house = Centre.open(data, program, Ports.FREE, say)) {
        house.archiveClasses();
      }
    }
  }

  /**
   * Opens it.
   *
   * @param data empty
   */
  static Ground open(Path data, HubProgram program, Consumer<String> say) {
    var crash = CrashFiles.in(data);
    return new Ground(data, crash, Centre.open(data, crash.put(program), Ports.FREE, say));
  }

  Centre house() {
    return house;
  }

  HubProcess hub() {
    return house.hub();
  }

  CrashFiles crash() {
    return crash;
  }

  /** A centre whose floor works, with nothing ordered yet. */
  Site site(long seed) {
    var centre = "F%d".formatted(++centres);
    house.partners().of(centre, FloorPlan.after(WORK, WORK).withShort(SHORT, seed));
    var market = Masters.load(house, centre);
    var log = DriverLog.open(data.resolve("driver-%s.jsonl".formatted(centre)));
    var driver = new Driver(market, log, seed);
    driver.to(List.of(hub().baseUri()));
    return new Site(this, market, driver);
  }

  /** A process that is known to be dead needs no time to be taken for dead. */
  void endLeases() {
    change("update lane_lease set until = now()");
  }

  /** Whatever a trial that broke off has left: all servers run, and the hub. */
  void mend() {
    for (var part : Part.values()) {
      house.servers().resume(part);
    }
    crash.disarm();
    if (hub().isAlive()) {
      hub().unpause();
    } else {
      hub().restart();
    }
  }

  /** Writes to the database behind the hub's back. */
  int change(String sql) {
    var at = house.addresses();
    try (var connection = DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + ": " + sql, e);
    }
  }

  @Override
  public void close() {
    house.close();
  }
}
