package kr.naru.domain.order;

import static kr.naru.domain.order.Baskets.aStoreWith;
import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.domain.product.SaleMode;
import kr.naru.domain.product.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("넉넉한 재고: 아무도 기다리지 않고 약속할 수 있는가")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlentyRuleTest {
  @Test
  void plenty_is_twenty_times_what_is_taken() {
    assertThat(store(100).asks("G", 5).plenty()).isTrue();
    assertThat(store(99).asks("G", 5).plenty()).isFalse();
  }

  @Test
  void what_several_lines_and_boxes_take_of_one_article_counts_together() {
    assertThat(store(239).asks("G", 6).asks("G", "BOX", 1).plenty()).isFalse();
    assertThat(store(240).asks("G", 6).asks("G", "BOX", 1).plenty()).isTrue();
  }

  @Test
  void one_scarce_article_is_enough() {
    assertThat(store(100).goods("C", Sheet.COLD, 1, 19).asks("G", 1).asks("C", 1).plenty())
        .isFalse();
  }

  @Test
  void what_was_cut_or_refused_for_its_stock_is_scarce() {
    assertThat(store(3).asks("G", 5).plenty()).isFalse();
    assertThat(store(0).asks("G", 1).plenty()).isFalse();
  }

  @Test
  void a_special_for_the_first_so_many_is_never_plenty() {
    assertThat(store(1_000).special("G", 1, 900).asks("G", 1).plenty()).isFalse();
  }

  @Test
  void what_is_sold_without_limit_is_always_plenty() {
    var store =
        aStoreWith(1_000, 0).goods("U", Sheet.GENERAL, 1, 0, SaleMode.UNLIMITED).asks("U", 9);

    assertThat(store.plenty()).isTrue();
  }

  private static Baskets store(long onHand) {
    return aStoreWith(1_000_000, 0).goods("G", Sheet.GENERAL, 1, onHand);
  }
}
