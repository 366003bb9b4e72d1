package kr.naru.bench.fault;

import java.util.Map;
import java.util.TreeMap;
import kr.naru.demo.Centre;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;

/** An operator who has mended a partner and sends him what he had refused. */
final class DeadLetters {
  private static final String PATH = "/api/v1/dead-letters";

  private final AosTwin operator;

  DeadLetters(Centre house, String centre) {
    this.operator =
        new AosTwin(house.hubUri(), house.tokens().mint(Grant.of("operator", centre, "operate")));
  }

  /** The oldest first: a sale makes no sense to one who lacks its order. */
  int resendAll() {
    var ids = new TreeMap<Long, String>();
    var page = operator.get(PATH).json();
    while (!page.path("letters").isEmpty()) {
      for (var letter : page.path("letters")) {
        var id = letter.path("id").asString();
        ids.put(Long.parseLong(id.substring(id.indexOf('-') + 1)), id);
      }
      var next = page.path("next").asString("");
      if (next.isEmpty()) {
        break;
      }
      page = operator.get(PATH + "?before=" + next).json();
    }
    var again = Map.of("act", "RESEND", "reason", "the partner was mended");
    ids.values().forEach(id -> operator.put(PATH + "/" + id, again));
    return ids.size();
  }
}
