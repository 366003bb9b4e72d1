package kr.naru.bench.fault;

import static kr.naru.bench.fault.check.Finding.Word.CHANGED_ANSWER;
import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.GHOST;
import static kr.naru.bench.fault.check.Finding.Word.LOST;
import static kr.naru.bench.fault.check.Finding.Word.NOT_DURABLE;
import static kr.naru.bench.fault.check.Finding.Word.OUT_OF_ORDER;
import static kr.naru.bench.fault.check.Finding.Word.STOCK;
import static kr.naru.bench.fault.check.Finding.Word.STUCK;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kr.naru.bench.fault.check.Finding;

/** Plants errors one after the other, each into a hub of its own and a new centre. */
final class HubPlants {
  private static final Duration LOAD = Duration.ofSeconds(3);
  private static final Duration END = Duration.ofSeconds(30);

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;
  private Map<String, String> errors = Map.of();

  HubPlants(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
  }

  /** What the last of all leave behind is not mended, so nothing may come after. */
  List<Planted> tried(List<HubPlant> plants) {
    var planted = new ArrayList<Planted>();
    for (var plant : plants) {
      planted.add(tried(plant));
      say.accept(planted.getLast().toString());
    }
    ground.crash().plant(Map.of());
    return planted;
  }

  /** All of them: what cannot be mended comes last. */
  static List<HubPlant> plants() {
    return Stream.of(beside(), inLanes(), inDecisions()).flatMap(List::stream).toList();
  }

  /** The statements are right; what stands around them is not. */
  private static List<HubPlant> beside() {
    return List.of(
        HubPlant.of(1, "the order is answered before its commit, which then fails", LOST)
            .when(PlantActs::loseACommit),
        HubPlant.of(7, "an order is sent again under a new key", GHOST).when(PlantActs::forgetKeys),
        HubPlant.of(12, "a command is issued again under a new id", DUPLICATE)
            .when(PlantActs::issueAgain),
        HubPlant.of(15, "the database does not wait for the disk", NOT_DURABLE)
            .when(PlantActs::commitWithoutDisk));
  }

  /** In how messages are told. */
  private static List<HubPlant> inLanes() {
    return List.of(
        HubPlant.of(3, "a lane reads on from the last it has seen", STUCK)
            .with(
                "and not exists (select from lane_pause p",
                "and d.sequence > coalesce((select max(x.sequence) from delivery x"
                    + " where x.centre = d.centre and x.lane = d.lane and x.state <> 'PENDING'), 0)"
                    + " and not exists (select from lane_pause p")
            .when(PlantActs::rush),
        HubPlant.of(6, "messages of one key are sent out of turn", OUT_OF_ORDER)
            .with("order by d.sequence\\nlimit", "order by d.sequence desc\\nlimit")
            .when(PlantActs::backlog),
        HubPlant.of(9, "a failed sending is swallowed and taken as delivered", LOST)
            .with(
                "set state = 'DEAD', done_at = clock_timestamp()\\nwhere exists (select from written)"
                    + " and ? <> 'RETRY' and",
                "set state = 'DELIVERED', done_at = clock_timestamp()\\nwhere exists"
                    + " (select from written) and (true or ? = '') and")
            .when(PlantActs::aosRefuses),
        HubPlant.of(8, "a partner's refusal is taken as success", LOST)
            .with(
                "set state = 'DEAD', done_at = clock_timestamp()\\n  where d.fact = ?",
                "set state = 'DELIVERED', done_at = clock_timestamp()\\n  where d.fact = ?")
            .when(PlantActs::erpRefuses),
        HubPlant.of(4, "any instance takes any lane at any time", DUPLICATE)
            .with("where lane_lease.until < now()", "where true")
            .undisturbed()
            .when(PlantActs::secondHub));
  }

  /** In how orders are decided. */
  private static List<HubPlant> inDecisions() {
    return List.of(
        HubPlant.of(13, "stock is read, reckoned and written without a lock", STOCK)
            .with(
                "set promised = s.promised + h.quantity",
                "set promised = (select p.promised from stock_promise p where p.centre = s.centre"
                    + " and p.sku = s.sku and pg_sleep(0.002) is not null) + h.quantity")
            .with("order by s.sku\\nfor update", "order by s.sku")
            .when(PlantActs::rush),
        HubPlant.of(0, "a repeated call gets another answer", CHANGED_ANSWER)
            .with(
                "select hash, status, answer, set_config",
                "select hash, status, answer || '\\x20'::bytea as answer, set_config"),
        HubPlant.of(
                14, "a timer is keyed by the clock, so that what was due is due again", DUPLICATE)
            .with(
                "update run set state = ?",
                "update run set state = case when extract(milliseconds from"
                    + " clock_timestamp())::int % 3 = 0 then ? else state end")
            .when(PlantActs::endOfDay),
        HubPlant.of(2, "what has come in before is not recognized", DUPLICATE)
            .with(
                "'false', true)\\nfrom inbox\\n",
                "'false', true)\\nfrom (select * from inbox where false) inbox\\n")
            .when(PlantActs::forgetWhatCame));
  }

  private Planted tried(HubPlant plant) {
    if (!plant.errors().equals(errors)) {
      errors = plant.errors();
      ground.crash().plant(errors);
      ground.hub().restart();
      ground.endLeases();
    }
    try (var site = ground.site(seed)) {
      var begin = System.nanoTime();
      site.driver().begin(KillTrials.RATE, 1);
      LockSupport.parkNanos(LOAD.toNanos());
      plant.act().on(site);
      LockSupport.parkNanos(LOAD.toNanos());
      site.driver().rest();
      site.drain(END);
      var findings = new ArrayList<>(site.findings(plant.disturbs()));
      findings.sort((one, other) -> rank(plant, one) - rank(plant, other));
      var caught = findings.stream().anyMatch(finding -> finding.word() == plant.seenAs());
      return new Planted(
          plant.no(), plant.bug(), caught, Duration.ofNanos(System.nanoTime() - begin), findings);
    } finally {
      PlantActs.commitToDisk(ground);
    }
  }

  private static int rank(HubPlant plant, Finding finding) {
    return finding.word() == plant.seenAs() ? 0 : 1;
  }
}
