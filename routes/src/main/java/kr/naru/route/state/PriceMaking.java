package kr.naru.route.state;

import java.time.Clock;
import java.util.List;
import kr.naru.connector.store.state.PriceBooks;
import kr.naru.domain.shared.CentreId;
import org.springframework.stereotype.Component;

/** Keeps exposed prices as the rules and the masters would have them now. */
@Component
class PriceMaking {
  private final PriceBooks prices;
  private final Clock clock;

  PriceMaking(PriceBooks prices, Clock clock) {
    this.prices = prices;
    this.clock = clock;
  }

  List<CentreId> due() {
    return prices.due(clock.instant());
  }

  void make(CentreId centre) {
    prices.make(centre, clock.instant());
  }
}
