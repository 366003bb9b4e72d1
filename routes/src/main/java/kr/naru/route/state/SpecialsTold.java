package kr.naru.route.state;

import java.util.List;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.shared.Telling;

/** The specials of a centre that began or ended at one tick. */
record SpecialsTold(List<SpecialTurned> facts) implements Telling {}
