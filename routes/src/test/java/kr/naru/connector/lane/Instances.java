package kr.naru.connector.lane;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.lane.Shard;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcTemplate;

/** Some instances of the hub on one lane; one that crashed is replaced by a new one. */
final class Instances implements AutoCloseable {
  private static final Duration LEASE = Duration.ofMillis(600);
  private static final Duration FROZEN = LEASE.multipliedBy(2);
  private static final LanePolicy POLICY = new LanePolicy(2, 3, true, Duration.ofMillis(1));

  private final DataSource books;
  private final CentreId centre;
  private final Partner partner;
  private final List<Instance> running = new CopyOnWriteArrayList<>();

  Instances(DataSource books, String centre, Partner partner, int count) {
    this.books = books;
    this.centre = new CentreId(centre);
    this.partner = partner;
    for (var n = 0; n < count; n++) {
      running.add(new Instance());
    }
  }

  @Override
  public void close() {
    running.forEach(instance -> instance.gate.cut());
    running.forEach(Instance::stop);
  }

  private final class Instance {
    private final Gate gate = new Gate(books);
    private final LaneBooks lane = new LaneBooks(new JdbcTemplate(gate));
    private final LaneLeases leases = new LaneLeases(lane, UUID.randomUUID().toString(), LEASE);
    private final LaneBell bell = new LaneBell();
    private final LaneWatch watch = new LaneWatch(lane, leases, bell);
    private final List<LaneWorker> workers = List.of(worker(0), worker(1));

    Instance() {
      leases.start();
      watch.start();
      workers.forEach(worker -> Thread.ofVirtual().start(worker));
    }

    private LaneWorker worker(int number) {
      var shard = new Shard(centre, "MODEL", number, POLICY.shards());
      leases.want(shard);
      var worker = new LaneWorker(shard, POLICY, lane, leases, this::deliver);
      bell.listen(centre, shard.lane(), worker::wake);
      return worker;
    }

    private void deliver(Told told) throws Exception {
      gate.pass();
      switch (partner.fate()) {
        case FINE -> partner.take(told);
        case SLOW -> {
          LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
          partner.take(told);
        }
        case AWAY -> throw new IOException("nobody there");
        case CRASH_BEFORE -> crash();
        case CRASH_AFTER -> {
          partner.take(told);
          crash();
        }
        case ZOMBIE -> {
          gate.freeze();
          LockSupport.parkNanos(FROZEN.toNanos());
          gate.goOn();
          partner.take(told);
        }
      }
      if (gate.isCut()) {
        throw new IOException("dead");
      }
    }

    /** As if its process were gone: nothing of it reaches the books any more. */
    private void crash() {
      gate.cut();
      workers.forEach(LaneWorker::leave);
      watch.stop();
      leases.stop();
      if (running.remove(this)) {
        running.add(new Instance());
      }
    }

    private void stop() {
      workers.forEach(LaneWorker::leave);
      watch.stop();
      leases.stop();
    }
  }
}
