package kr.naru.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kr.naru.domain.delivery.CutOffRule.DeliveryDay;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("당일 배송 원칙: 마감 전 주문은 당일, 이후는 노선의 다음 운행일")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CutOffRuleTest {
  private final CutOffRule rule = new CutOffRule();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "2026-03-05T10:59:59, 2026-03-05, false",
    "2026-03-05T11:00:00, 2026-03-07, true",
    "2026-03-06T09:00:00, 2026-03-07, false",
    "2026-03-07T12:00:00, 2026-03-09, true",
    "2026-03-08T12:00:00, 2026-03-09, false"
  })
  void friday_is_a_holiday_and_sunday_is_free(
      LocalDateTime ordered, LocalDate day, boolean afterCutOff) {
    var workdays = EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY));
    var plan = plan(workdays, Set.of(LocalDate.parse("2026-03-06")));

    assertThat(rule.decide(plan, ordered)).contains(new DeliveryDay(day, afterCutOff));
  }

  @Test
  void a_route_that_never_drives_has_no_delivery_day() {
    assertThat(rule.decide(plan(Set.of(), Set.of()), LocalDateTime.parse("2026-03-05T09:00:00")))
        .isEqualTo(Optional.empty());
  }

  private static RoutePlan plan(Set<DayOfWeek> days, Set<LocalDate> holidays) {
    return new RoutePlan("R1", LocalTime.of(11, 0), days, holidays, Set.of());
  }
}
