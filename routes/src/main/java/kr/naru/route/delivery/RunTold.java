package kr.naru.route.delivery;

import java.util.List;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Telling;

/** What everyone must know of a run's step. */
record RunTold(List<Fact> facts) implements Telling {}
