package kr.naru.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kr.naru.demo.load.Numbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("시연 센터: 모든 판매방식과 점포 상태가 있다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TownTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-05");

  @Test
  void the_same_seed_makes_the_same_town() {
    assertThat(Goods.of(new SplittableRandom(7))).isEqualTo(Goods.of(new SplittableRandom(7)));
    assertThat(Store.of(new SplittableRandom(7), TODAY))
        .isEqualTo(Store.of(new SplittableRandom(7), TODAY));
  }

  @Test
  void every_sheet_and_every_way_to_sell_occurs() {
    var goods = Goods.of(new SplittableRandom(20260305));

    assertThat(goods).extracting(Goods::sheet).contains("GENERAL", "COLD", "LIQUOR");
    assertThat(goods).extracting(Goods::mode).contains(Goods.Mode.values());
    assertThat(goods.getFirst().mode()).isEqualTo(Goods.Mode.LIMITED);
  }

  @Test
  void stores_may_lack_approval_a_licence_or_a_bond_but_the_first_one_lacks_nothing() {
    var stores = Store.of(new SplittableRandom(20260305), TODAY);

    assertThat(stores).extracting(Store::state).contains("APPROVED", "SUSPENDED");
    assertThat(stores).anyMatch(store -> store.licenceUntil().isEmpty());
    assertThat(stores).anyMatch(store -> store.bondUntil().isBefore(TODAY));
    assertThat(stores.getFirst().state()).isEqualTo("APPROVED");
    assertThat(stores.getFirst().licenceUntil().orElseThrow()).isAfter(TODAY);
  }

  @Test
  void business_numbers_and_barcodes_have_right_check_digits() {
    assertThat(Numbers.barcode(123_456_789)).isEqualTo("8801234567893");
    assertThat(IntStream.range(0, 500).mapToObj(Numbers::businessNo))
        .allMatch(number -> weighted(number) % 10 == 0);
  }

  /** The published rule: weights 1 3 7 1 3 7 1 3 5 1, and the tens of the ninth digit times 5. */
  private static int weighted(String number) {
    var weights = new int[] {1, 3, 7, 1, 3, 7, 1, 3, 5, 1};
    var sum = IntStream.range(0, 10).map(n -> (number.charAt(n) - '0') * weights[n]).sum();
    return sum + (number.charAt(8) - '0') * 5 / 10;
  }
}
