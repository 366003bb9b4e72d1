package kr.naru.route.state;

import java.time.Clock;
import java.util.List;
import kr.naru.connector.store.state.SpecialBooks;
import kr.naru.connector.store.state.StateBooks;
import kr.naru.connector.store.state.StateStream;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.stock.AvailabilityChanged;
import org.springframework.stereotype.Component;

/** Finds what partners have not heard yet. */
@Component
class StateChanges {
  private final StateBooks states;
  private final SpecialBooks specials;
  private final Clock clock;

  StateChanges(StateBooks states, SpecialBooks specials, Clock clock) {
    this.states = states;
    this.specials = specials;
    this.clock = clock;
  }

  List<StateStream> due() {
    return states.due();
  }

  static boolean isStock(StateStream due) {
    return due.stream().equals(AvailabilityChanged.STREAM);
  }

  static boolean isMoney(StateStream due) {
    return due.stream().equals(BalanceChanged.STREAM);
  }

  static boolean isPrices(StateStream due) {
    return due.stream().equals(PricesChanged.STREAM);
  }

  StateTold availability(StateStream stream) {
    return StateTold.of(stream, states.availability(stream, clock.instant()));
  }

  StateTold balance(StateStream stream) {
    return StateTold.of(stream, states.balance(stream, clock.instant()));
  }

  StateTold prices(StateStream stream) {
    return StateTold.of(stream, states.prices(stream, clock.instant()));
  }

  List<CentreId> turning() {
    return specials.due(clock.instant());
  }

  SpecialsTold turn(CentreId centre) {
    return new SpecialsTold(specials.turn(centre, clock.instant()));
  }
}
