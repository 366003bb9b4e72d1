package kr.naru.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.naru.domain.reconcile.Difference.Fault;
import kr.naru.domain.reconcile.Difference.SkuDifference;
import kr.naru.domain.reconcile.Difference.Sum;
import kr.naru.domain.reconcile.Told.Origin;
import kr.naru.domain.shared.Won;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("대사: 건별로 비교하고 처음 어긋난 건을 지목한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementRuleTest {
  private static final Instant AT = Instant.parse("2026-03-05T00:00:01Z");
  private static final StatementRule RULE = new StatementRule();
  private static final Entry MILK = entry("order", 1, "MILK", 60, 148_200);
  private static final Entry TOFU = entry("order", 2, "TOFU", 6, 9_000);
  private static final Entry SOLD = entry("sale", 1, "MILK", 50, 123_500);
  private static final Told ORDER = told("e1", "A", MILK, TOFU);
  private static final Told SALE = told("e2", "A", SOLD);
  private static final Told OTHER = told("e3", "B", MILK);

  @Test
  void books_that_say_the_same_in_another_order_are_equal() {
    var comparison = compare(booked(SALE), booked(OTHER), booked(ORDER));

    assertThat(comparison.equal()).isTrue();
    assertThat(comparison.totals())
        .allSatisfy(total -> assertThat(total.hub()).isEqualTo(total.partner()));
    assertThat(comparison.totals().getFirst().hub().sum())
        .isEqualTo(new Sum(126, new Won(305_400)));
  }

  @Test
  void the_first_event_that_was_not_booked_is_named_with_what_is_lacking() {
    var difference = only(compare(booked(OTHER)));

    assertThat(difference.sheetNo()).isEqualTo("A");
    assertThat(difference.wrongEvents()).isEqualTo(2);
    assertThat(difference.first())
        .isEqualTo(
            new Difference.Wrong(
                Fault.MISSING, "e1", "Fact", Optional.of("m-e1"), Optional.of(AT)));
    assertThat(difference.skus())
        .contains(
            new SkuDifference("order", "TOFU", new Sum(6, new Won(9_000)), new Sum(0, Won.ZERO)));
  }

  @Test
  void an_event_booked_twice_is_named() {
    var difference = only(compare(booked(ORDER), booked(SALE), booked(SALE), booked(OTHER)));

    assertThat(difference.first().event()).isEqualTo("e2");
    assertThat(difference.first().fault()).isEqualTo(Fault.DOUBLED);
    assertThat(difference.skus())
        .containsExactly(
            new SkuDifference(
                "sale", "MILK", new Sum(50, new Won(123_500)), new Sum(100, new Won(247_000))));
  }

  @Test
  void other_won_another_article_and_another_store_are_told_apart() {
    var dearer = rows(SALE, "S1", "A", entry("sale", 1, "MILK", 50, 123_510));
    var otherArticle = rows(OTHER, "S1", "B", entry("order", 1, "CREAM", 60, 148_200));
    var elsewhere = rows(ORDER, "S2", "A", MILK, TOFU);

    assertThat(faults(compare(booked(ORDER), dearer, booked(OTHER))))
        .containsExactly(Fault.OTHER_AMOUNT);
    assertThat(faults(compare(booked(ORDER), booked(SALE), otherArticle)))
        .containsExactly(Fault.OTHER_ARTICLE);
    assertThat(faults(compare(elsewhere, booked(SALE), booked(OTHER))))
        .containsExactly(Fault.OTHER_STORE);
  }

  @Test
  void an_event_on_another_sheet_is_wrong_and_one_whose_sheet_is_unknown_is_not() {
    var onOther = rows(SALE, "S1", "B", SOLD);
    var unknown = rows(SALE, "S1", "", SOLD);

    assertThat(faults(compare(booked(ORDER), onOther, booked(OTHER))))
        .containsExactly(Fault.OTHER_STORE);
    assertThat(compare(booked(ORDER), unknown, booked(OTHER)).equal()).isTrue();
  }

  @Test
  void what_was_never_told_is_a_stranger_and_comes_after_what_was() {
    var stranger = Stream.of(new Booked("x", "A", "S1", SOLD));

    var difference = only(compare(booked(ORDER), booked(OTHER), stranger));

    assertThat(difference.first().event()).isEqualTo("e2");
    assertThat(difference.wrongEvents()).isEqualTo(2);
    assertThat(difference.skus()).isEmpty();
  }

  @Test
  void two_wrong_events_whose_sums_agree_are_still_found() {
    var less = rows(ORDER, "S1", "A", entry("order", 1, "MILK", 59, 145_730), TOFU);
    var more = rows(OTHER, "S1", "B", entry("order", 1, "MILK", 61, 150_670));

    var comparison = compare(less, booked(SALE), more);

    assertThat(comparison.totals())
        .allSatisfy(total -> assertThat(total.hub()).isEqualTo(total.partner()));
    assertThat(comparison.differences()).extracting(Difference::sheetNo).containsExactly("A", "B");
  }

  @Test
  void what_was_still_under_way_is_no_difference_unless_it_was_booked_wrongly() {
    var late = new Told("e4", "B", "S1", origin("e4"), false, List.of(SOLD));
    var wrongly = new Booked("e4", "B", "S1", entry("sale", 1, "MILK", 49, 123_500));

    var absent = RULE.compare(List.of(late), List.of());
    var present = RULE.compare(List.of(late), List.of(wrongly));

    assertThat(absent.equal()).isTrue();
    assertThat(absent.underWay()).isEqualTo(1);
    assertThat(faults(present)).containsExactly(Fault.OTHER_AMOUNT);
  }

  @SafeVarargs
  private static Comparison compare(Stream<Booked>... booked) {
    return RULE.compare(
        List.of(ORDER, SALE, OTHER), Stream.of(booked).flatMap(rows -> rows).toList());
  }

  private static Difference only(Comparison comparison) {
    assertThat(comparison.differences()).hasSize(1);
    return comparison.differences().getFirst();
  }

  private static List<Fault> faults(Comparison comparison) {
    return comparison.differences().stream().map(found -> found.first().fault()).toList();
  }

  private static Entry entry(String kind, int line, String sku, long quantity, long won) {
    return new Entry(kind, line, sku, quantity, new Won(won));
  }

  private static Told told(String event, String sheet, Entry... entries) {
    return new Told(event, sheet, "S1", origin(event), true, List.of(entries));
  }

  private static Origin origin(String event) {
    return new Origin("Fact", "m-" + event, AT);
  }

  private static Stream<Booked> booked(Told told) {
    return rows(told, told.store(), told.sheetNo(), told.entries().toArray(Entry[]::new));
  }

  private static Stream<Booked> rows(Told told, String store, String sheet, Entry... entries) {
    return Stream.of(entries).map(entry -> new Booked(told.event(), sheet, store, entry));
  }
}
