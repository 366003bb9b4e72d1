package kr.naru.route.lane;

import java.util.List;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.lane.Lane;
import kr.naru.connector.store.lane.LaneBooks;
import kr.naru.connector.store.lane.LaneBooks.Letter;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Journal;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** What operators do to lanes, with who and why in the journal. Doing it twice changes nothing. */
@Component
class LaneActs {
  private static final int OK = 200;
  private static final String WHY = "reason";

  private final LaneBooks books;
  private final Journal journal;

  LaneActs(LaneBooks books, Journal journal) {
    this.books = books;
    this.journal = journal;
  }

  /** Every act says why. */
  Answer act(Call call) {
    var fields = new Fields(Wire.read(call.body()), "");
    return call.parameter("id").isPresent() ? letter(call, fields) : rest(call, fields);
  }

  private Answer rest(Call call, Fields fields) {
    var lane = call.required("lane", Call.oneOf(Lane.class));
    var paused = fields.flag("paused");
    var reason = fields.text(WHY, 200);
    fields.nothingElse();
    var centre = call.caller().centre();
    if (paused) {
      books.pause(centre, lane.name(), call.caller().subject(), reason);
    } else {
      books.resume(centre, lane.name());
    }
    var done = Map.of("lane", lane.name(), "paused", paused, WHY, reason);
    journal(call, paused ? "paused" : "resumed", done, List.of("lane:" + lane));
    return new Answer(OK, Wire.write(done));
  }

  private enum What {
    RESEND,
    SKIP
  }

  private Answer letter(Call call, Fields fields) {
    var id = call.required("id");
    var act = fields.oneOf("act", What.class);
    var reason = fields.text(WHY, 200);
    fields.nothingElse();
    var letter = letter(call, id);
    var key =
        switch (act) {
          case RESEND -> books.resend(letter);
          case SKIP -> books.skip(letter);
        };
    var done = Map.of("id", id, "act", act.name(), WHY, reason);
    var step = act == What.RESEND ? "resent" : "skipped";
    journal(call, step, done, List.of(id, key.orElseThrow(() -> new NotFound("dead letter", id))));
    return new Answer(OK, Wire.write(done));
  }

  /** {@code WMS-4711}: its lane, and its place in it. */
  private static Letter letter(Call call, String id) {
    var parts = id.split("-", 2);
    try {
      return new Letter(
          call.caller().centre(), Lane.valueOf(parts[0]).name(), Long.parseLong(parts[1]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new NotFound("dead letter", id);
    }
  }

  private void journal(Call call, String step, Map<String, ?> done, List<String> keys) {
    var caller = call.caller();
    journal.write(
        new Journal.Step(caller.centre(), call.message(), step, "lane.act", caller.subject(), done),
        keys);
  }
}
