package kr.naru.bench.fault;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import kr.naru.bench.fault.crash.CrashPoints.Act;
import kr.naru.twin.fault.FaultPlan;

/** What brings a planted error to light. */
final class PlantActs {
  private static final int RUSH = 200;

  private static final String AGAIN =
      """
      with one as (
        select f.*, d.key from delivery d join fact f on f.id = d.fact
        where d.centre = '$' and d.lane = 'WMS' and d.state = 'DELIVERED'
          and f.kind = 'OrderAccepted' limit 1),
      copy as (
        insert into fact (id, centre, kind, message, payload)
        select gen_random_uuid(), centre, kind, gen_random_uuid(), payload from one
        returning id)
      insert into delivery (fact, centre, lane, key)
      select copy.id, one.centre, 'WMS', one.key from copy, one
      """;

  private PlantActs() {}

  static void loseACommit(Site site) {
    site.ground().crash().arm("db.sales_order.before-commit", 2, Act.LOSE);
  }

  /** The hub is away for a moment, so that stores do not know what became of their orders. */
  static void forgetKeys(Site site) {
    site.driver().forgetKeys();
    site.ground().crash().arm("http.orders.decided", 2, Act.HALT);
    pause(Duration.ofSeconds(3));
    site.ground().crash().disarm();
    site.ground().hub().restart();
    site.ground().endLeases();
  }

  static void issueAgain(Site site) {
    for (var issued = 0; issued == 0; pause(Duration.ofMillis(200))) {
      issued = site.ground().change(AGAIN.replace("$", site.market().centre()));
    }
  }

  /** Many orders of the same articles at once. */
  static void rush(Site site) {
    site.driver().rest();
    site.driver().begin(RUSH, 2);
    pause(Duration.ofSeconds(5));
  }

  /** The AOS is away until several messages wait for each sheet. */
  static void backlog(Site site) {
    var faults = site.ground().house().partners().aos().faults(site.market().centre());
    faults.plan(FaultPlan.NONE.withGone());
    pause(Duration.ofSeconds(4));
    faults.mend();
    pause(Duration.ofSeconds(3));
  }

  static void aosRefuses(Site site) {
    var faults = site.ground().house().partners().aos().faults(site.market().centre());
    faults.plan(FaultPlan.NONE.withWrongEvery(5));
    pause(Duration.ofSeconds(3));
  }

  static void erpRefuses(Site site) {
    site.floor().erp().faults().plan(FaultPlan.NONE.withWrongEvery(5));
    pause(Duration.ofSeconds(3));
  }

  /** The run of the day is cut off and released. */
  static void endOfDay(Site site) {
    site.clock(Masters.CUT_OFF.minusSeconds(1));
    pause(Duration.ofSeconds(4));
  }

  static void secondHub(Site site) {
    var house = site.ground().house();
    try (var second = house.startHub("hub-two", UnaryOperator.identity()).awaitReady()) {
      site.driver().to(List.of(house.hubUri(), second.baseUri()));
      pause(Duration.ofSeconds(8));
      site.driver().to(List.<URI>of(house.hubUri()));
      pause(Duration.ofSeconds(1));
    }
  }

  static void forgetWhatCame(Site site) {
    site.ground().change("alter table inbox drop constraint inbox_pkey");
    site.ground().change("drop index order_by_client_no");
    pause(Duration.ofSeconds(4));
  }

  /** The server was started with it on; a role may still have it otherwise. */
  static void commitWithoutDisk(Site site) {
    site.ground().change("alter role current_user set synchronous_commit = off");
  }

  static void commitToDisk(Ground ground) {
    ground.change("alter role current_user reset synchronous_commit");
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
