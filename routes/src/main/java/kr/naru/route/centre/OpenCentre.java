package kr.naru.route.centre;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.Caller;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.centre.CentreBooks;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.CentreId;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.Parsers;
import kr.naru.mapping.wire.Wire;
import kr.naru.route.shared.NaruProperties;
import org.springframework.stereotype.Component;

/** Opens a centre and sets its business clock. Doing either twice changes nothing. */
@Component
class OpenCentre {
  private static final int OK = 200;

  private final CentreBooks books;
  private final CentreDoors doors;
  private final Clock clock;
  private final NaruProperties naru;

  OpenCentre(CentreBooks books, CentreDoors doors, Clock clock, NaruProperties naru) {
    this.books = books;
    this.doors = doors;
    this.clock = clock;
    this.naru = naru;
  }

  Answer open(Call call) {
    var centre = call.required("centre", CentreId::new);
    var fields = new Fields(Wire.read(call.body()), "");
    var name = fields.text("name", 100);
    var zone =
        fields
            .optionalValue("zone", Parsers.wanting("a time zone, such as Asia/Seoul", ZoneId::of))
            .orElse(ZoneId.of("Asia/Seoul"));
    fields.nothingElse();
    books.open(centre, name, zone);
    doors.openAll();
    return answer(Map.of("centre", centre.value(), "name", name, "zone", zone.getId()));
  }

  /** Only where days are played: elsewhere business time is the time of day. */
  Answer setClock(Call call) {
    if (!naru.clock().settable()) {
      throw new Caller.Denied("this hub keeps the time of day (naru.clock.settable)");
    }
    var centre = call.required("centre", CentreId::new);
    var fields = new Fields(Wire.read(call.body()), "");
    var now = fields.value("now", Days::time);
    fields.nothingElse();
    if (!books.setClock(centre, Duration.between(clock.instant(), now.toInstant()))) {
      throw new NotFound("centre", centre.value());
    }
    return answer(Map.of("centre", centre.value(), "now", ISO_OFFSET_DATE_TIME.format(now)));
  }

  private static Answer answer(Map<String, String> body) {
    return new Answer(OK, Wire.write(body));
  }
}
