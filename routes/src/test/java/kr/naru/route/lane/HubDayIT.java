package kr.naru.route.lane;

import static kr.naru.route.floor.FloorCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.route.floor.FloorCentre;
import kr.naru.twin.hub.DaySum;
import kr.naru.twin.hub.HubBooks;
import kr.naru.twin.hub.HubTwin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("HUB 일 집계: 업무일이 끝나면 건수와 합계를 한 번 알린다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS, Door.KAFKA})
class HubDayIT extends HubTest {
  private HubTwin twin;
  private TestCentre centre;
  private HubClient store;
  private HubBooks hub;

  @BeforeEach
  void a_centre_the_hub_reads() {
    twin = theHub();
    centre = aCentre();
    hub = twin.books(centre.id());
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    store = centre.aStore("S1", 1_000_000);
    centre.settle();
  }

  @AfterEach
  void stop() {
    twin.close();
  }

  @Test
  @Proves(value = "HUB-02", part = true, what = "complete day by day; receipts follow with inbound")
  void a_day_is_told_a_minute_after_it_ended_and_agrees_with_what_the_hub_has() {
    store.order("P1", 3).expect(201);
    store.order("P1", 2).expect(201);
    heard("orders", 2);

    centre.clock("2026-03-06T00:00:30+09:00");
    anotherCentresDayEnds();
    assertThat(told("orders")).isEmpty();
    centre.clock("2026-03-06T00:01:01+09:00");

    Eventually.ok(() -> told("orders").size() == 1, "the day was not told");
    assertThat(told("orders")).containsExactly(day("2026-03-05", 1, 2, 2, 5_150));
    agree();
  }

  @Test
  void a_sale_reported_late_counts_on_the_day_that_is_still_open() {
    var floor = new FloorCentre(centre);
    floor.report("shipped", floor.shipped(sheet(), line(1, 1, 0)));
    var late = sheet();
    heard("sales", 1);
    centre.clock("2026-03-06T00:02:00+09:00");
    Eventually.ok(() -> told("sales").size() == 1, "the day was not told");

    floor.report("shipped", floor.shipped(late, line(1, 1, 0)));
    heard("sales", 2);
    centre.clock("2026-03-07T00:02:00+09:00");

    Eventually.ok(() -> told("sales").size() == 2, "the next day was not told");
    assertThat(told("sales").getLast())
        .isEqualTo(new DaySum("sales", "2026-03-06", 2, 2, 1, 1_030));
    agree();
  }

  @Test
  @Proves(value = "PLT-11", part = true, what = "the HUB's days; no page shows their runs yet")
  void missed_days_are_told_afterwards_and_those_without_records_as_nothing() {
    store.order("P1", 3).expect(201);
    heard("orders", 1);

    centre.clock("2026-03-08T09:00:00+09:00");

    Eventually.ok(() -> told("orders").size() == 3, "the missed days were not told");
    assertThat(told("orders"))
        .containsExactly(
            day("2026-03-05", 1, 1, 1, 3_090),
            day("2026-03-06", 0, 0, 0, 0),
            day("2026-03-07", 0, 0, 0, 0));
    assertThat(told("sales")).as("a stream that has not begun").isEmpty();
    agree();
  }

  @Test
  void what_was_decided_before_midnight_and_not_sent_yet_is_waited_for() {
    store.order("P1", 3).expect(201);
    heard("orders", 1);
    rest(true);
    store.order("P1", 2).expect(201);
    decidedEarlier();

    centre.clock("2026-03-06T00:02:00+09:00");
    anotherCentresDayEnds();
    rest(false);

    Eventually.ok(() -> told("orders").size() == 1, "the day was not told");
    assertThat(told("orders")).containsExactly(day("2026-03-05", 1, 2, 2, 5_150));
  }

  @Test
  @Proves(value = "HUB-05", part = true, what = "replay from the first record on")
  void whoever_reads_all_of_it_again_comes_to_the_same_days() {
    store.order("P1", 3).expect(201);
    heard("orders", 1);
    centre.clock("2026-03-06T00:02:00+09:00");
    Eventually.ok(() -> told("orders").size() == 1, "the day was not told");

    try (var again = theHub()) {
      var reread = again.books(centre.id());

      Eventually.ok(() -> reread.toldDays().equals(hub.toldDays()), "other days were read");
      Eventually.ok(() -> reread.differences().isEmpty(), "the days read again do not agree");
    }
  }

  private void agree() {
    Eventually.ok(
        () -> hub.differences().isEmpty(), "what was told is not what came: " + hub.differences());
    assertThat(hub.violations()).isEmpty();
    assertThat(hub.gaps()).isEmpty();
  }

  /** At least one tick passed over all centres since this was called. */
  private void anotherCentresDayEnds() {
    var other = aCentre();
    other.aProduct("P1", "GENERAL", 1_000, 100);
    other.settle();
    Eventually.ok(
        () -> twin.books(other.id()).counts().containsKey("stock"), "the stock was not heard of");
    other.clock("2026-03-06T00:02:00+09:00");
    Eventually.ok(() -> !twin.books(other.id()).toldDays().isEmpty(), "no tick came");
  }

  private void rest(boolean paused) {
    var body = Map.of("paused", paused, "reason", "the HUB is moved");
    centre.operator().put("/api/v1/lanes/HUB", body).expect(200);
  }

  /** Setting a centre's clock moves its midnight, and not the time at which things were decided. */
  private void decidedEarlier() {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                "update delivery set at = at - interval '10 minutes'"
                    + " where centre = ? and lane = 'HUB' and state = 'PENDING'")) {
      statement.setString(1, centre.id());
      assertThat(statement.executeUpdate()).isPositive();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void heard(String stream, long records) {
    Eventually.ok(
        () -> hub.counts().getOrDefault(stream, 0L) == records,
        "the HUB has not heard of " + records + " " + stream);
  }

  private List<DaySum> told(String stream) {
    return hub.toldDays().stream().filter(day -> day.stream().equals(stream)).toList();
  }

  private String sheet() {
    return store.order("P1", 1).expect(201).at("/sheets/0/sheetNo");
  }

  private static DaySum day(String day, long first, long last, long count, long sum) {
    return new DaySum("orders", day, first, last, count, sum);
  }

  private static HubTwin theHub() {
    var servers = Servers.servers();
    return HubTwin.open(servers.addresses().kafkaServers(), servers.passwordOf(HubTwin.ACCOUNT));
  }
}
