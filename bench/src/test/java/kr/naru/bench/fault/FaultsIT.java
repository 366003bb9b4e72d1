package kr.naru.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.bench.fault.Result.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("장애 시험(축약): 이름 붙은 지점과 임의 시점에 강제 종료해도 모든 약속을 지킨다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultsIT {
  private static final long SEED = Long.getLong("naru.seed", 20260305);

  @Test
  void a_hub_that_is_killed_loses_nothing_and_does_nothing_twice() {
    var sitting = new Sitting(Battlefield.open(), new Run("a build", SEED), System.out::println);

    sitting.small();
    var result = sitting.result();

    assertThat(result.trials())
        .allSatisfy(
            trial -> {
              assertThat(trial.findings()).isEmpty();
              assertThat(trial.drained()).isLessThan(Trial.LIMIT);
              assertThat(trial.orders()).isGreaterThan(20);
            });
    assertThat(result.kills()).hasSize(Sitting.FEW_POINTS.size() + 1);
  }
}
