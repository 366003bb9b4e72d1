package kr.naru.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("호출자의 몫: 동시에 몇 건, 분당 몇 건")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShareTest {
  private static final Duration MOST = Duration.ofMillis(500);

  private final AtomicLong now = new AtomicLong(1_000);

  @Test
  void a_burst_goes_at_once_and_then_one_after_the_other() {
    var rate = rate(5, 3);

    var waits = IntStream.range(0, 6).mapToObj(n -> rate.take(MOST)).toList();

    assertThat(waits.subList(0, 3)).allMatch(wait -> wait.orElseThrow().isZero());
    assertThat(waits.get(3)).contains(Duration.ofMillis(200));
    assertThat(waits.get(4)).contains(Duration.ofMillis(400));
    assertThat(waits.get(5)).isEmpty();
  }

  @Test
  void a_pause_earns_what_was_not_used_but_no_more_than_a_burst() {
    var rate = rate(5, 3);
    IntStream.range(0, 3).forEach(n -> rate.take(MOST));

    now.addAndGet(Duration.ofMillis(200).toNanos());
    assertThat(rate.take(Duration.ZERO)).contains(Duration.ZERO);
    assertThat(rate.take(Duration.ZERO)).isEmpty();

    now.addAndGet(Duration.ofHours(1).toNanos());
    var at = IntStream.range(0, 5).mapToObj(n -> rate.take(Duration.ZERO)).toList();
    assertThat(at).filteredOn(wait -> wait.isPresent()).hasSize(3);
  }

  @Test
  void what_is_refused_costs_nothing_of_the_share() {
    var rate = rate(5, 1);
    rate.take(MOST);
    IntStream.range(0, 1_000).forEach(n -> rate.take(Duration.ZERO));

    now.addAndGet(Duration.ofMillis(200).toNanos());

    assertThat(rate.take(Duration.ZERO)).isPresent();
  }

  @Test
  void who_is_refused_is_told_a_turn_behind_those_refused_before() {
    var rate = rate(5, 1);
    rate.take(MOST);

    var turns = Stream.generate(rate::later).map(Share.Later::after).limit(3).toList();

    assertThat(turns).extracting(Duration::toMillis).containsExactly(200L, 400L, 600L);
    now.addAndGet(Duration.ofMillis(500).toNanos());
    assertThat(rate.later().after()).hasMillis(300);
  }

  @Test
  void who_was_told_to_wait_and_comes_at_once_is_known() {
    var rate = rate(5, 1);
    rate.take(MOST);

    assertThat(rate.later().told()).isFalse();
    assertThat(rate.later().told()).isTrue();
    now.addAndGet(Duration.ofMillis(400).toNanos());
    assertThat(rate.later().told()).isFalse();
  }

  @Test
  void nobody_is_sent_away_for_longer_than_the_latest_and_a_crowd_not_for_one_time() {
    var rate = rate(1, 1);
    rate.take(MOST);
    Stream.generate(rate::later).map(Share.Later::after).limit(16).forEach(turn -> {});

    var turns = Stream.generate(rate::later).map(Share.Later::after).limit(100).toList();

    assertThat(turns).allMatch(turn -> turn.compareTo(Share.Rate.LATEST) <= 0);
    assertThat(turns).allMatch(turn -> turn.compareTo(Share.Rate.LATEST.dividedBy(2)) >= 0);
    assertThat(new HashSet<>(turns)).hasSizeGreaterThan(50);
  }

  @Test
  void a_place_is_free_again_when_it_is_closed() {
    var share = share(new ShareSize(1, 0, 60_000, 1_000), 1);

    var place = share.enter().orElseThrow();
    assertThat(share.enter()).isEmpty();
    place.close();

    assertThat(share.enter()).isPresent();
  }

  @Test
  void who_is_refused_for_coming_too_often_leaves_his_place() {
    var share = share(new ShareSize(1, 1, 60, 1), 0);
    share.enter().orElseThrow().close();

    assertThat(share.enter()).isEmpty();
    assertThat(share.enter()).isEmpty();
  }

  @Test
  void who_comes_a_moment_early_is_slowed_and_not_refused() {
    var share = share(new ShareSize(1, 0, 150, 1), 1);
    share.enter().orElseThrow().close();
    var begin = System.nanoTime();

    share.enter().orElseThrow().close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(350));
  }

  @Test
  void nobody_waits_who_finds_the_waiting_room_full() {
    var full = new WaitingRoom(1);
    var share = new Share(new ShareSize(2, 8, 150, 1), full, System::nanoTime);
    share.enter().orElseThrow().close();

    var refused = full.waits(() -> share.enter().isEmpty());

    assertThat(refused).isTrue();
    assertThat(share.enter()).isPresent();
  }

  @Test
  void a_share_of_nothing_is_none() {
    assertThatThrownBy(() -> new ShareSize(0, 8, 5, 60)).hasMessageContaining("at least one");
  }

  private static Share share(ShareSize size, int seats) {
    return new Share(size, new WaitingRoom(seats), System::nanoTime);
  }

  private Share.Rate rate(int perSecond, int burst) {
    return new Share.Rate(new ShareSize(2, 8, 60 * perSecond, burst), now::get);
  }
}
