package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kr.naru.connector.store.state.PriceBooks;
import kr.naru.connector.store.state.SpecialBooks;
import kr.naru.domain.shared.CentreId;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The centre lives in a transaction of its own, where the hub's own ticks do not see it. */
@DisplayName("특매와 시계: 두 인스턴스의 시계가 달라도 시작과 종료는 한 번씩만 알린다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpecialClocksIT extends HubTest {
  private static final CentreId CENTRE = new CentreId("CLOCKS");
  private static final Instant FROM = Instant.parse("2026-03-05T01:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-05T02:00:00Z");
  private static final Duration APART = Duration.ofMillis(200);

  private Connection session;
  private JdbcTemplate jdbc;
  private SpecialBooks ahead;
  private SpecialBooks behind;
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void a_special_at_a_centre_of_its_own() throws SQLException {
    aCentre();
    session = Servers.database();
    session.setAutoCommit(false);
    jdbc = new JdbcTemplate(new SingleConnectionDataSource(session, true));
    ahead = new SpecialBooks(jdbc);
    behind = new SpecialBooks(jdbc);
    jdbc.update("insert into centre (centre, name) values (?, 'Clocks')", CENTRE.value());
    jdbc.update(
        """
        insert into special
          (centre, special, sku, price, valid_from, valid_until, withdrawn, version)
        values (?, 'SP1', 'P1', 800, ?::timestamptz, ?::timestamptz, false, 1)
        """,
        CENTRE.value(),
        FROM.toString(),
        UNTIL.toString());
  }

  @AfterEach
  void nobody_else_ever_sees_it() throws SQLException {
    session.rollback();
    session.close();
  }

  @Test
  void two_clocks_200_ms_apart_tell_one_beginning_and_one_end() {
    ticksAround(FROM);
    ticksAround(UNTIL);

    assertThat(told).containsExactly("BEGAN 800", "ENDED 800");
  }

  @Test
  void a_clock_set_back_is_followed() {
    tick(ahead, FROM);

    tick(behind, FROM.minusSeconds(61));
    tick(behind, FROM);

    assertThat(told).containsExactly("BEGAN 800", "ENDED 800", "BEGAN 800");
  }

  @Test
  void a_clock_set_back_while_nothing_runs_is_followed_too() {
    tick(ahead, FROM);
    tick(ahead, UNTIL);

    tick(ahead, FROM.minusSeconds(600));
    tick(ahead, FROM.plusSeconds(1));

    assertThat(told).containsExactly("BEGAN 800", "ENDED 800", "BEGAN 800");
  }

  @Test
  void a_window_the_clock_jumps_over_is_told_whole_and_in_order() {
    tick(ahead, FROM.minusSeconds(60));
    assertThat(told).isEmpty();

    tick(ahead, UNTIL.plusSeconds(60));
    tick(behind, UNTIL.plusSeconds(60).minus(APART));

    assertThat(told).containsExactly("BEGAN 800", "ENDED 800");
  }

  @Test
  void withdrawn_before_its_time_it_is_never_told() {
    tick(ahead, FROM.minusSeconds(60));

    master("withdrawn = true");
    tick(ahead, FROM);
    master("withdrawn = false");
    tick(ahead, UNTIL);

    assertThat(told).isEmpty();
  }

  @Test
  void moved_into_the_past_before_its_time_it_is_never_told() {
    tick(ahead, FROM.minusSeconds(60));

    master("valid_from = valid_from - interval '1 day', valid_until = valid_from");
    tick(ahead, FROM.plusSeconds(60));

    assertThat(told).isEmpty();
  }

  @Test
  void postponed_while_it_runs_it_ends_and_begins_again_at_its_new_time() {
    tick(ahead, FROM);

    master("valid_from = valid_from + interval '10 minutes'");
    tick(ahead, FROM.plusSeconds(1));
    tick(ahead, FROM.plusSeconds(2));
    tick(ahead, FROM.plusSeconds(600));

    assertThat(told).containsExactly("BEGAN 800", "ENDED 800", "BEGAN 800");
  }

  @Test
  void a_new_version_with_the_terms_it_had_is_not_told() {
    tick(ahead, FROM);

    master("price = price");
    tick(ahead, FROM.plusSeconds(1));
    assertThat(told).containsExactly("BEGAN 800");

    master("cap = 40, price = 700");
    tick(ahead, FROM.plusSeconds(2));
    assertThat(told).containsExactly("BEGAN 800", "BEGAN 700");
  }

  @Test
  void prices_are_made_once_at_a_boundary_by_two_clocks_200_ms_apart() {
    var one = new PriceBooks(jdbc);
    priceMastersCame();
    make(one, FROM.minusSeconds(60));
    make(one, FROM);

    var late = FROM.minus(APART);
    assertThat(one.due(late)).doesNotContain(CENTRE);
    priceMastersCame();
    make(one, late);

    assertThat(one.due(late)).doesNotContain(CENTRE);
    assertThat(one.due(FROM)).doesNotContain(CENTRE);
    assertThat(one.due(FROM.minusSeconds(61))).contains(CENTRE);
  }

  private void ticksAround(Instant boundary) {
    for (var ms = -1_000; ms <= 1_000; ms += 50) {
      tick(ahead, boundary.plusMillis(ms));
      tick(behind, boundary.plusMillis(ms).minus(APART));
    }
  }

  /** As the hub's timer does it: only a centre with something due is turned. */
  private void tick(SpecialBooks instance, Instant at) {
    if (instance.due(at).contains(CENTRE)) {
      instance
          .turn(CENTRE, at)
          .forEach(turned -> told.add(turned.turn() + " " + turned.price().amount()));
    }
  }

  private void priceMastersCame() {
    jdbc.update("insert into price_change (centre) values (?)", CENTRE.value());
  }

  private static void make(PriceBooks instance, Instant at) {
    assertThat(instance.due(at)).contains(CENTRE);
    instance.make(CENTRE, at);
  }

  private void master(String change) {
    jdbc.update(
        "update special set version = version + 1, " + change + " where centre = ?",
        CENTRE.value());
  }
}
