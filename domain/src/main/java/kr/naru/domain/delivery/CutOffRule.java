package kr.naru.domain.delivery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Before the route's cut-off goods come the same day, after it on the route's next delivery day.
 *
 * <p>The instant of the cut-off itself is after it. Source: deck, "당일 배송이 원칙" (AOS-03).
 */
public final class CutOffRule {
  private static final int DAYS_LOOKED_AHEAD = 60;

  /**
   * @param afterCutOff true when the order came too late for a delivery that day
   */
  public record DeliveryDay(LocalDate day, boolean afterCutOff) {}

  /** Empty when the route does not drive within the next 60 days. */
  public Optional<DeliveryDay> decide(RoutePlan plan, LocalDateTime orderedAt) {
    var today = orderedAt.toLocalDate();
    var drivesToday = plan.drivesOn(today);
    var late = !orderedAt.toLocalTime().isBefore(plan.cutOff());

    return Stream.iterate(today, day -> day.plusDays(1))
        .limit(DAYS_LOOKED_AHEAD)
        .skip(late ? 1 : 0)
        .filter(plan::drivesOn)
        .findFirst()
        .map(day -> new DeliveryDay(day, late && drivesToday));
  }
}
