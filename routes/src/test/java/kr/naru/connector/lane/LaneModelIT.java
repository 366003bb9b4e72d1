package kr.naru.connector.lane;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kr.naru.connector.clock.QuartzTables;
import kr.naru.connector.store.lane.Due;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.lane.LaneBooks.Letter;
import kr.naru.connector.store.lane.Shard;
import kr.naru.domain.shared.CentreId;
import kr.naru.kit.Eventually;
import kr.naru.kit.Servers;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Several instances deliver one lane of the real books to a partner of the test's own. */
@DisplayName("레인 모형: 중단, 지연, 되살아난 인스턴스 아래에서도 순서대로 한 번")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaneModelIT {
  private static final int SEEDS = Integer.getInteger("naru.seeds", 2);
  private static final HikariDataSource POOL = new HikariDataSource();
  private static JdbcTemplate jdbc = new JdbcTemplate();

  @BeforeAll
  static void books() {
    var at = Servers.servers().addresses();
    POOL.setJdbcUrl(at.dbUrl());
    POOL.setUsername(at.dbUser());
    POOL.setPassword(at.dbPassword());
    POOL.setMaximumPoolSize(8);
    jdbc = new JdbcTemplate(POOL);
    Flyway.configure().dataSource(POOL).javaMigrations(new QuartzTables()).load().migrate();
  }

  @AfterAll
  static void close() {
    POOL.close();
  }

  static Stream<Arguments> seeds() {
    return LongStream.range(0, SEEDS).mapToObj(Arguments::of);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_fact_takes_effect_once_and_in_the_order_of_its_key(long seed) {
    var random = new SplittableRandom(seed);
    var centre = aCentre();
    var partner = new Partner(random.split());
    var facts = facts(centre, random, 300);

    try (var instances = new Instances(POOL, centre, partner, random.nextInt(1, 4))) {
      Eventually.ok(() -> undone(centre) == 0, "seed " + seed + ": facts were left undelivered");
    }

    assertThat(partner.effects()).as("seed %d", seed).isEqualTo(facts);
  }

  @Test
  void the_model_sees_a_partner_who_forgets_to_drop_repeats() {
    var centre = aCentre();
    var partner = new Partner(new SplittableRandom(1)).thatForgetsRepeats();
    var facts = facts(centre, new SplittableRandom(1), 200);

    try (var instances = new Instances(POOL, centre, partner, 3)) {
      Eventually.ok(() -> undone(centre) == 0, "facts were left undelivered");
    }

    assertThat(partner.effects()).isNotEqualTo(facts);
  }

  @Test
  void a_poisoned_message_is_a_dead_letter_and_its_key_waits_while_others_pass() {
    var centre = aCentre();
    var partner = new Partner(new SplittableRandom(2)).thatIsWell().thatRefuses("K1-1");
    fact(centre, "K1", "K1-1");
    fact(centre, "K1", "K1-2");
    fact(centre, "K2", "K2-1");

    try (var instances = new Instances(POOL, centre, partner, 1)) {
      Eventually.ok(() -> dead(centre).equals("[{dead=K1 DEAD}]"), "no dead letter");
    }

    assertThat(partner.effects()).isEqualTo(Map.of("K2", List.of("K2-1")));
    assertThat(undone(centre)).isEqualTo(1);
  }

  @Test
  void a_state_the_partner_will_not_have_does_not_hold_up_the_next_one() {
    var centre = aCentre();
    var partner = new Partner(new SplittableRandom(3)).thatIsWell().thatRefuses("S-1");
    fact(centre, "S", "S-1", "BalanceChanged");
    fact(centre, "S", "S-2", "BalanceChanged");

    try (var instances = new Instances(POOL, centre, partner, 1)) {
      Eventually.ok(() -> undone(centre) == 0, "the next state waits");
    }

    assertThat(dead(centre)).isEqualTo("[{dead=S DEAD}]");
    assertThat(partner.effects()).isEqualTo(Map.of("S", List.of("S-2")));
  }

  @Test
  void a_record_that_comes_late_does_not_end_what_was_refused_and_is_due_again() {
    var shard = new Shard(new CentreId(aCentre()), "MODEL", 0, 1);
    var lane = new LaneBooks(jdbc);
    var epoch = lane.keep("holder", List.of(shard), Duration.ofMinutes(1)).getFirst().epoch();
    fact(shard.centre().value(), "K1", "K1-1");
    var first = lane.next(shard, List.of(), 1, lane.oldest(shard).orElseThrow());

    lane.refused(shard.centre(), "MODEL", first.getFirst().fact(), "not known here");
    lane.resend(new Letter(shard.centre(), "MODEL", first.getFirst().sequence()));
    lane.done(shard, epoch, first);

    var again = lane.next(shard, List.of(), 1, lane.oldest(shard).orElseThrow());
    assertThat(again).extracting(Due::fact).containsExactly(first.getFirst().fact());
    lane.done(shard, epoch, again);
    assertThat(lane.next(shard, List.of(), 1, lane.oldest(shard).orElseThrow())).isEmpty();
    assertThat(dead(shard.centre().value())).isEqualTo("[{dead=K1 DONE}]");
  }

  private static String aCentre() {
    var centre = "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    jdbc.update("insert into centre (centre, name) values (?, 'Model')", centre);
    return centre;
  }

  private static Map<String, List<String>> facts(
      String centre, SplittableRandom random, int count) {
    var facts = new HashMap<String, List<String>>();
    for (var n = 0; n < count; n++) {
      var key = "K" + random.nextInt(12);
      var ofKey = facts.computeIfAbsent(key, k -> new ArrayList<>());
      ofKey.add(key + "-" + ofKey.size());
      fact(centre, key, ofKey.getLast());
    }
    return facts;
  }

  private static void fact(String centre, String key, String text) {
    fact(centre, key, text, "Model");
  }

  private static void fact(String centre, String key, String text, String kind) {
    var id = UUID.randomUUID();
    jdbc.update(
        "insert into fact (id, centre, kind, message, payload) values (?, ?, ?, ?, to_jsonb(?))",
        id,
        centre,
        kind,
        id,
        text);
    jdbc.update(
        "insert into delivery (fact, centre, lane, key) values (?, ?, 'MODEL', ?)",
        id,
        centre,
        key);
  }

  /** On the model's lane: a hub of another test may end this centre's day meanwhile. */
  private static int undone(String centre) {
    var sql =
        "select count(*) from delivery where centre = ? and lane = 'MODEL' and state = 'PENDING'";
    var count = jdbc.queryForObject(sql, Integer.class, centre);
    return count == null ? 0 : count;
  }

  private static String dead(String centre) {
    return jdbc.queryForList(
            "select key || ' ' || state as dead from lane_trouble where centre = ? and state <> 'RETRY'",
            centre)
        .toString();
  }
}
