package kr.naru.connector.store.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kr.naru.connector.store.hub.HubRecords.Numbered;
import kr.naru.connector.store.hub.HubRecords.StreamOf;
import kr.naru.connector.store.hub.HubRecords.Unnumbered;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.HubDayCounted;
import kr.naru.kit.HubTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("HUB 일 집계: 번호를 매기는 중에 마감해도 한 건도 빠지거나 겹치지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HubRecordsIT extends HubTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-03-05");
  private static final int DAYS = 20;
  private static final int A_DAY = 30;

  private final HubRecords records;
  private final TransactionTemplate transaction;
  private StreamOf stream;
  private Instant start;

  @Autowired
  HubRecordsIT(DataSource books) {
    this.records = new HubRecords(new JdbcTemplate(books));
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(books));
  }

  /** The test's days lie ahead of the hub's own clock, which therefore closes none of them. */
  @BeforeEach
  void a_stream() {
    stream = new StreamOf(new CentreId(aCentre().id()), "orders");
    start = Instant.now();
  }

  @Test
  void two_instances_close_each_day_once_while_a_third_numbers_records() throws Exception {
    var progress = new AtomicInteger();
    List<Numbered> numbered;
    List<HubDayCounted> told;

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<List<HubDayCounted>> closer = () -> closeAlong(progress);
      var one = threads.submit(closer);
      var other = threads.submit(closer);
      numbered = number(progress);
      told = new ArrayList<>(one.get());
      told.addAll(other.get());
    }
    told.addAll(close(DAYS + 2));

    assertThat(numbered).extracting(Numbered::number).isSorted().doesNotHaveDuplicates();
    assertThat(told).extracting(HubDayCounted::day).doesNotHaveDuplicates().hasSize(DAYS + 2);
    assertThat(told).allSatisfy(day -> assertThat(day).isEqualTo(count(numbered, day)));
  }

  @Test
  void what_is_numbered_again_keeps_its_number_and_its_day() {
    var record = record(0);
    var first = number(record, start);
    close(3);

    var again = number(record, at(3));

    assertThat(again).isEqualTo(first);
  }

  @Test
  void a_day_that_is_not_there_yet_or_was_before_the_stream_counts_today() {
    var old = number(record(-20_000), start);
    var future = number(record(20_000), start);

    assertThat(List.of(old.day(), future.day())).containsExactly(FIRST, FIRST);
  }

  @Test
  void more_than_a_month_is_told_a_month_at_a_time_in_order() {
    number(record(0), start);

    var told = close(40);
    var rest = close(40);

    assertThat(told)
        .extracting(HubDayCounted::day)
        .containsExactlyElementsOf(IntStream.range(0, 31).mapToObj(FIRST::plusDays).toList());
    assertThat(rest).hasSize(9);
    assertThat(close(40)).isEmpty();
  }

  @Test
  void records_asked_for_together_are_numbered_in_the_order_asked_known_ones_as_they_were() {
    var known = record(0);
    var before = number(known, start);
    var other = new Unnumbered(stream.centre(), "sales", UUID.randomUUID(), FIRST, 7);
    var asked = List.of(record(0), known, other, record(0));

    var numbered = records.number(asked, start);

    assertThat(numbered).extracting(Numbered::number).containsExactly(2L, before.number(), 1L, 3L);
  }

  private Numbered number(Unnumbered record, Instant at) {
    return records.number(List.of(record), at).getFirst();
  }

  private List<Numbered> number(AtomicInteger progress) {
    var numbered = new ArrayList<Numbered>();
    for (var n = 0; n < DAYS * A_DAY; n++) {
      progress.set(n);
      numbered.add(number(record(n / A_DAY), at(n / A_DAY)));
    }
    progress.set(Integer.MAX_VALUE);
    return numbered;
  }

  /** A day ahead of who numbers, so that records come late for days that are being told. */
  private List<HubDayCounted> closeAlong(AtomicInteger progress) {
    var told = new ArrayList<HubDayCounted>();
    for (var n = 0; n != Integer.MAX_VALUE; n = progress.get()) {
      told.addAll(close(Math.min(n, DAYS * A_DAY) / A_DAY + 1));
    }
    return told;
  }

  private List<HubDayCounted> close(int day) {
    return List.copyOf(transaction.execute(status -> records.close(stream, at(day))));
  }

  private HubDayCounted count(List<Numbered> numbered, HubDayCounted told) {
    var of = numbered.stream().filter(record -> record.day().equals(told.day())).toList();
    return new HubDayCounted(
        told.centre(),
        told.stream(),
        told.day(),
        of.stream().mapToLong(Numbered::number).min().orElse(0),
        of.stream().mapToLong(Numbered::number).max().orElse(0),
        of.size(),
        of.size() * 7L);
  }

  private Unnumbered record(int day) {
    return new Unnumbered(
        stream.centre(), stream.stream(), UUID.randomUUID(), FIRST.plusDays(day), 7);
  }

  private Instant at(int day) {
    return start.plus(Duration.ofDays(day));
  }
}
