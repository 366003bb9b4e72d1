package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("외부 검사기: 심어 둔 오류를 모두 찾아내고, 정상 허브에는 말이 없다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckerIT {
  private static final long SEED = 1;
  private static final int ORDERS = 80;

  @Test
  void every_planted_error_is_named_and_a_clean_centre_passes() {
    try (var site = Battlefield.open().site(SEED)) {
      site.driver().begin(KillTrials.RATE, 1);
      site.awaitOrders(ORDERS, Trial.LIMIT);
      var clean = site.judged("clean", List.of(), System.out::println);

      var planted = RowPlants.on(site);

      assertThat(clean.findings()).isEmpty();
      assertThat(planted).hasSize(EnumSet.allOf(RowPlant.class).size());
      assertThat(planted).filteredOn(plant -> !plant.caught()).isEmpty();
      assertThat(site.findings(true)).isEmpty();
    }
  }
}
