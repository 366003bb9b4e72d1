package kr.naru.route.lane;

import kr.naru.connector.http.Call;
import kr.naru.connector.lane.Lane;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.wire.Parsers;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** How lanes stand, for operators. */
@Component
class LaneLookup {
  private static final Sql LANES = Sql.file("query/lanes.sql");
  private static final Sql DEAD_LETTERS = Sql.file("query/dead-letters.sql");
  private static final int MAX_PAGE = 500;

  private final Lookup lookup;

  LaneLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer lanes(Call call) {
    return lookup.found(LANES, lookup.parameters(call), "lanes", "");
  }

  Answer deadLetters(Call call) {
    var parameters = lookup.parameters(call);
    parameters.put(
        "lane", call.parameter("lane", Call.oneOf(Lane.class)).map(Lane::name).orElse(null));
    parameters.put(
        "before",
        call.parameter("before", Parsers.wanting("a whole number", Long::valueOf)).orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, 100));
    return lookup.found(DEAD_LETTERS, parameters, "dead letters", "");
  }
}
