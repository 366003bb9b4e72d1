package kr.naru.route.floor;

import java.util.List;
import kr.naru.domain.order.SheetMove;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/** What everyone must know of the steps of some sheets. */
record FloorTold(List<SheetMove> moves) implements Telling {
  @Override
  public List<Fact> facts() {
    return moves.stream().flatMap(move -> move.facts().stream()).toList();
  }
}
