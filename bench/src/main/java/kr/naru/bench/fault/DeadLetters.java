package kr.naru.bench.fault;

import java.util.Map;
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

  /** How many there were. */
  int resendAll() {
    var sent = 0;
    var letters = operator.get(PATH).json().path("letters");
    while (!letters.isEmpty() && sent < 10_000) {
      for (var letter : letters) {
        var again = Map.of("act", "RESEND", "reason", "the partner was mended");
        operator.put(PATH + "/" + letter.path("id").asString(), again);
        sent++;
      }
      letters = operator.get(PATH).json().path("letters");
    }
    return sent;
  }
}
