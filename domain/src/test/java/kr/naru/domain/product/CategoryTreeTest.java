package kr.naru.domain.product;

import static kr.naru.domain.product.CategoryTree.Misfit.LOOP;
import static kr.naru.domain.product.CategoryTree.Misfit.NO_PARENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("분류 체계: 상위 분류가 있고, 돌고 돌지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CategoryTreeTest {
  private static final CategoryTree FOOD_AND_SNACK =
      new CategoryTree(List.of(top("FOOD", 5), below("SNACK", "FOOD", 5)));

  @Test
  void a_child_may_stand_before_its_parent_in_the_same_message() {
    var fit = FOOD_AND_SNACK.fit(List.of(below("CHIPS", "SALTY", 1), below("SALTY", "SNACK", 1)));

    assertThat(fit.misfits()).isEmpty();
    assertThat(fit.fitting()).hasSize(2);
  }

  @Test
  void what_hangs_on_an_unknown_parent_is_refused_with_all_below_it() {
    var fit =
        FOOD_AND_SNACK.fit(
            List.of(below("CHIPS", "SALTY", 1), below("PRETZELS", "CHIPS", 1), top("DRINKS", 1)));

    assertThat(fit.misfits()).containsOnlyKeys("CHIPS", "PRETZELS").containsValue(NO_PARENT);
    assertThat(fit.fitting()).extracting(CategoryRecord::category).containsExactly("DRINKS");
  }

  @Test
  void a_category_never_comes_to_stand_above_itself() {
    var own = FOOD_AND_SNACK.fit(List.of(below("FOOD", "FOOD", 6)));
    var round = FOOD_AND_SNACK.fit(List.of(below("FOOD", "SNACK", 6), top("DRINKS", 1)));

    assertThat(own.misfits()).containsExactly(entry("FOOD", LOOP));
    assertThat(round.misfits()).containsExactly(entry("FOOD", LOOP));
    assertThat(round.fitting()).extracting(CategoryRecord::category).containsExactly("DRINKS");
  }

  @Test
  void two_may_change_places_in_one_message() {
    var fit = FOOD_AND_SNACK.fit(List.of(below("FOOD", "SNACK", 6), top("SNACK", 6)));

    assertThat(fit.misfits()).isEmpty();
  }

  @Test
  void an_older_record_is_not_judged() {
    var fit = FOOD_AND_SNACK.fit(List.of(below("FOOD", "NOWHERE", 4)));

    assertThat(fit.misfits()).isEmpty();
    assertThat(fit.fitting()).hasSize(1);
  }

  private static CategoryRecord top(String category, long version) {
    return new CategoryRecord(category, Optional.empty(), category, category, version);
  }

  private static CategoryRecord below(String category, String parent, long version) {
    return new CategoryRecord(category, Optional.of(parent), category, category, version);
  }
}
