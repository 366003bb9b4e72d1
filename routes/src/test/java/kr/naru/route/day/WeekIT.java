package kr.naru.route.day;

import static kr.naru.route.day.DayCentre.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("한 주: 휴무, 연기, 재마감이 있어도 취소분은 한 번씩 환불되고 매일 맞는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class WeekIT extends HubTest {
  private static final long SEED = Long.getLong("naru.seed", 20260305);
  private static final long PRICE = 1_030;
  private static final long DEPOSIT = 1_000_000;

  /** Seven days, one of them twice. */
  private static final int CLOSES = 8;

  private final Random dice = new Random(SEED);
  private final Map<String, List<Sheet>> runs = new HashMap<>();
  private DayCentre week;
  private HubClient store;

  /** A sheet of one line, and what became of it. */
  private record Sheet(String no, long promised) {}

  /** Base units of a day. */
  private record Floor(long shipped, long missing, int shipments) {
    Floor plus(Floor other) {
      return new Floor(
          shipped + other.shipped, missing + other.missing, shipments + other.shipments);
    }
  }

  @BeforeEach
  void a_store_with_a_deposit() {
    var centre = aCentre();
    week = new DayCentre(centre);
    store = centre.aStore("S1", DEPOSIT);
    centre.aProduct("P1", "GENERAL", 1_000, 10_000);
    centre.settle();
  }

  @Test
  @Proves("AOS-04")
  @Proves(value = "PLT-22", part = true, what = "operators' corrections; requests of stores follow")
  void every_cancelled_line_is_refunded_once_and_every_day_balances() {
    var sum = new Floor(0, 0, 0);
    sum = sum.plus(day("05", true));
    sum = sum.plus(day("06", true));
    reopened("06");
    week.at("07", "08:00");
    week.put("holidays/2026-03-07", Map.of("name", "Stocktaking", "reason", "yearly")).expect(200);
    runs.computeIfAbsent("2026-03-09", day -> new ArrayList<>()).addAll(taken("2026-03-07"));
    sum = sum.plus(day("07", false));
    sum = sum.plus(day("08", false));
    week.at("09", "08:00");
    order("09", "08:00");
    var postponed = Map.of("act", "POSTPONE", "to", "2026-03-10", "reason", "the truck is broken");
    week.put("runs/R1/2026-03-09", postponed).expect(200);
    runs.computeIfAbsent("2026-03-10", day -> new ArrayList<>()).addAll(taken("2026-03-09"));
    sum = sum.plus(day("09", false));
    sum = sum.plus(day("10", true));
    sum = sum.plus(day("11", true));

    var balance = store.get("/api/v1/balance");
    var held = taken("2026-03-12").stream().mapToLong(Sheet::promised).sum() * PRICE;
    assertThat(runs).as("seed %d", SEED).isEmpty();
    assertThat(balance.number("/depositHeld")).isEqualTo(held);
    assertThat(balance.number("/deposit")).isEqualTo(DEPOSIT - sum.shipped() * PRICE - held);
    assertThat(refunded(sum.missing() * PRICE)).isEqualTo(sum.missing() * PRICE);
  }

  private Floor day(String day, boolean drives) {
    order(day, "09:00");
    order(day, "10:59");
    week.at(day, "11:00");
    if (drives) {
      week.runIs(day, "RELEASED");
    }
    order(day, "11:01");
    var floor = drives ? shipAll(day) : new Floor(0, 0, 0);
    week.at(day, "23:30");
    week.dayIs(day, "CLOSED");

    var closed = week.day(day);
    assertThat(closed.number("/totals/gross"))
        .as("won sold on %s, seed %d", day, SEED)
        .isEqualTo(floor.shipped() * PRICE);
    assertThat(closed.number("/totals/released")).isEqualTo(floor.missing() * PRICE);
    assertThat(closed.number("/totals/shipped")).isEqualTo(floor.shipped());
    return floor;
  }

  private void order(String day, String time) {
    week.at(day, time);
    var quantity = 2 + dice.nextInt(20);
    var sheet = store.order("P1", quantity).expect(201);
    runs.computeIfAbsent(sheet.at("/sheets/0/deliveryDay"), to -> new ArrayList<>())
        .add(new Sheet(sheet.at("/sheets/0/sheetNo"), quantity));
  }

  /** The floor ships some, says that some is missing, and says nothing of the rest. */
  private Floor shipAll(String day) {
    var floor = new Floor(0, 0, 0);
    for (var sheet : taken("2026-03-" + day)) {
      var shipped = dice.nextLong(sheet.promised() + 1);
      var shortage = dice.nextLong(sheet.promised() - shipped + 1);
      if (shipped + shortage > 0) {
        week.shipped(sheet.no(), line(1, shipped, shortage));
        floor = floor.plus(new Floor(0, 0, 1));
      }
      floor = floor.plus(new Floor(shipped, sheet.promised() - shipped, 0));
    }
    week.runClosed(day, floor.shipments());
    week.runIs(day, "CLOSED");
    return floor;
  }

  private List<Sheet> taken(String day) {
    var sheets = runs.remove(day);
    return sheets == null ? List.of() : sheets;
  }

  private void reopened(String day) {
    week.put("days/2026-03-" + day, Map.of("act", "REOPEN", "reason", "a price was wrong"))
        .expect(200);
    week.put("days/2026-03-" + day, Map.of("act", "CLOSE", "reason", "it was not")).expect(200);
    week.dayIs(day, "CLOSED");
    assertThat(week.day(day).number("/revision")).isEqualTo(2);
  }

  /** Won the ERP was told to give back, until all days were closed and so much was told. */
  private long refunded(long expected) {
    var refunded = 0L;
    var closed = 0;
    try (var erp = week.centre().outbound("erp")) {
      while (closed < CLOSES || refunded < expected) {
        var message = erp.next();
        closed += message.path("type").asString().endsWith("day-closed.v1") ? 1 : 0;
        refunded += message.at("/data/toDeposit").asLong(0);
      }
    }
    return refunded;
  }
}
