package kr.naru.proof.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.naru.Hub;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("공개 접점만 거친다는 주장: 코드로 확인")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorRuleTest {
  private static final String PLANTED = "kr.naru.proof.";

  @Test
  void every_class_that_claims_doors_comes_from_outside() throws IOException {
    var rules = testFolders().stream().map(DoorRule::over).toList();

    assertThat(rules).flatMap(DoorRule::checked).contains("kr.naru.route.order.PlaceOrderIT");
    assertThat(rules)
        .flatMap(DoorRule::faults)
        .filteredOn(fault -> !fault.startsWith(PLANTED))
        .isEmpty();
  }

  @Test
  void a_class_that_is_no_IT_may_claim_no_door() {
    assertThat(DoorRule.over(PlantedUnitTest.class).faults())
        .containsExactly(PlantedUnitTest.class.getName() + " claims doors and is no *IT.");
  }

  @Test
  void a_class_that_calls_the_hubs_own_code_may_claim_no_door() {
    assertThat(DoorRule.over(ReachesInsideIT.class).faults())
        .containsExactly(ReachesInsideIT.class.getName() + " claims doors and knows kr.naru.Hub.");
  }

  @Test
  void a_helper_does_not_hide_what_is_called() {
    assertThat(DoorRule.over(HidesBehindAHelperIT.class, Helper.class).faults())
        .containsExactly(
            HidesBehindAHelperIT.class.getName() + " claims doors and knows kr.naru.Hub.");
  }

  private static List<Path> testFolders() throws IOException {
    try (var modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("target/test-classes"))
          .filter(Files::isDirectory)
          .toList();
    }
  }

  @Drives(Door.HTTP)
  static final class PlantedUnitTest {}

  @Drives(Door.HTTP)
  static final class ReachesInsideIT {
    Class<?> hub() {
      return Hub.class;
    }
  }

  @Drives(Door.HTTP)
  static final class HidesBehindAHelperIT {
    Helper helper() {
      return new Helper();
    }
  }

  static final class Helper {
    Class<?> hub() {
      return Hub.class;
    }
  }
}
