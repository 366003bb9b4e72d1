package kr.naru.route.state;

import java.util.List;
import java.util.Optional;
import kr.naru.connector.lane.Lane;
import kr.naru.connector.store.state.StateStream;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/** What one partner hears of a state; nothing when another instance tells it. */
record StateTold(Lane lane, List<? extends Fact> facts) implements Telling {
  static StateTold of(StateStream stream, Optional<? extends Fact> fact) {
    return new StateTold(Lane.valueOf(stream.lane()), fact.stream().toList());
  }

  boolean toErp() {
    return lane == Lane.ERP;
  }

  boolean toHub() {
    return lane == Lane.HUB;
  }
}
