package kr.naru.connector.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetProgressed;
import kr.naru.domain.order.SheetRefused;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.HubDayCounted;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.domain.shared.StateFact;
import kr.naru.domain.stock.AvailabilityChanged;

/** The facts the books keep, by the name they are kept under. */
public final class FactKinds {
  private static final Map<String, Class<? extends Fact>> KINDS =
      Stream.of(
              OrderAccepted.class,
              SheetRefused.class,
              SheetProgressed.class,
              SheetShipped.class,
              HoldsReleased.class,
              CancelAsked.class,
              RecordsRefused.class,
              AvailabilityChanged.class,
              BalanceChanged.class,
              PricesChanged.class,
              SpecialTurned.class,
              StatementAsked.class,
              RunProgressed.class,
              DayClosed.class,
              CategoriesChanged.class,
              HubDayCounted.class)
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private FactKinds() {}

  /**
   * @throws IllegalArgumentException when there is no such kind
   */
  public static Fact read(String kind, String json) {
    var type =
        Optional.ofNullable(KINDS.get(kind))
            .orElseThrow(() -> new IllegalArgumentException("No fact is called " + kind));
    return StoreJson.read(json, type);
  }

  /** Whether a later fact of this kind replaces what an earlier one told. */
  public static boolean isState(String kind) {
    return Optional.ofNullable(KINDS.get(kind))
        .filter(StateFact.class::isAssignableFrom)
        .isPresent();
  }
}
