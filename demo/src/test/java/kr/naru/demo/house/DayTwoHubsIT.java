package kr.naru.demo.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kr.naru.demo.HubProcess;
import kr.naru.demo.house.House.Small;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.load.Records;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.aos.AosTwin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("허브 두 대의 하루: 정해진 처리는 한 번씩, 한 대가 죽으면 다른 한 대가 이어서")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class DayTwoHubsIT {
  private static final long VERSION = 2;
  private static final Duration TAKEN_OVER = Duration.ofSeconds(60);

  @Test
  @Proves("PLT-11")
  void each_act_of_the_day_happens_once_though_the_hub_that_beats_is_killed() {
    var centre = House.aCentre(3, 100_000, 1, 100);
    theHubRunsTheFloor(centre);
    var first = House.open().hub();
    try (var second =
        House.open().startHub("hub-of-the-day", UnaryOperator.identity()).awaitReady()) {
      var operator = centre.operator(first);
      ordered(centre, second);
      clock(centre, "11:00");
      await().atMost(TAKEN_OVER).until(() -> run(operator).equals("RELEASED"));

      second.kill();
      clock(centre, "23:30");
      await().atMost(TAKEN_OVER).until(() -> state(operator).equals("CLOSED"));
      second.restart().awaitReady();

      closedOnceAndGivenBack(centre, operator);
    }
  }

  @Test
  @Proves("PLT-11")
  void what_both_hubs_slept_through_is_caught_up_in_order_and_once() throws SQLException {
    var centre = House.aCentre(3, 100_000, 1, 100);
    theHubRunsTheFloor(centre);
    var first = House.open().hub();
    try (var second = House.open().startHub("hub-asleep", UnaryOperator.identity()).awaitReady()) {
      clock(centre, "10:50");
      ordered(centre, second);

      first.kill();
      second.kill();
      pass(centre, Duration.ofHours(13));
      second.restart();
      first.restart();
      var operator = centre.operator(first);
      await().atMost(TAKEN_OVER).until(() -> state(operator).equals("CLOSED"));

      closedOnceAndGivenBack(centre, operator);
      var late = centre.aos(first).order("late", basket("S0")).json();
      assertThat(late.at("/sheets/0/deliveryDay").asString()).isEqualTo("2026-03-06");
    }
  }

  private static Map<String, Object> basket(String store) {
    return Map.of("store", store, "lines", List.of(Map.of("article", "P0", "quantity", 10)));
  }

  private static void ordered(Small centre, HubProcess hub) {
    for (var store : centre.stores()) {
      assertThat(centre.aos(hub).order("day-" + store, basket(store)).status()).isEqualTo(201);
    }
  }

  private static void closedOnceAndGivenBack(Small centre, AosTwin operator) {
    assertThat(steps(operator, "run:R1:2026-03-05"))
        .containsExactly("CUT_OFF", "RELEASED", "undelivered", "CLOSED");
    assertThat(steps(operator, "day:2026-03-05")).containsOnlyOnce("closed");
    for (var store : centre.stores()) {
      var balance = operator.get("/api/v1/balance?store=" + store).json();
      assertThat(balance.path("deposit").asLong()).isEqualTo(100_000);
      assertThat(balance.path("depositHeld").asLong()).isZero();
    }
  }

  /** Business time goes on while nobody is there to see it. */
  private static void pass(Small centre, Duration time) throws SQLException {
    var at = House.open().addresses();
    try (var books = DriverManager.getConnection(at.dbUrl(), at.dbUser(), at.dbPassword());
        var shift =
            books.prepareStatement(
                "update centre set clock_shift = clock_shift + make_interval(secs => ?)"
                    + " where centre = ?")) {
      shift.setDouble(1, time.toSeconds());
      shift.setString(2, centre.id());
      shift.executeUpdate();
    }
  }

  private static void theHubRunsTheFloor(Small centre) {
    try (var load = MasterLoad.open(House.open(), centre.id(), "Test")) {
      var naru =
          Records.record(VERSION, "name", "floor", "validFrom", "2026-01-01", "value", "NARU");
      load.erp("setting", List.of(naru));
      load.settle();
    }
  }

  private static void clock(Small centre, String time) {
    try (var load = MasterLoad.open(House.open(), centre.id(), "Test")) {
      load.clock("2026-03-05T" + time + ":00+09:00");
    }
  }

  private static String run(AosTwin operator) {
    return operator.get("/api/v1/days/2026-03-05").json().at("/runs/0/state").asString("");
  }

  private static String state(AosTwin operator) {
    return operator.get("/api/v1/days/2026-03-05").json().path("state").asString("");
  }

  private static List<String> steps(AosTwin operator, String key) {
    return operator
        .get("/api/v1/passport/" + key)
        .json()
        .path("steps")
        .valueStream()
        .map(step -> step.path("step").asString())
        .filter(step -> !step.equals("tell") && !step.equals("asked"))
        .toList();
  }
}
