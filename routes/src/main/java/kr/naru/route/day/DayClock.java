package kr.naru.route.day;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import kr.naru.connector.Correlation;
import kr.naru.connector.store.day.DayBooks;
import kr.naru.domain.shared.CentreId;
import org.apache.camel.Exchange;
import org.springframework.stereotype.Component;

/** Knows what is due, by each centre's business clock. */
@Component
class DayClock {
  private static final String CENTRE = "NaruCentre";

  private final DayBooks days;
  private final Clock clock;

  DayClock(DayBooks days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  List<CentreId> due() {
    return days.due(clock.instant());
  }

  void begin(Exchange exchange) {
    exchange.setProperty(CENTRE, exchange.getMessage().getBody(CentreId.class));
  }

  /** The first thing that is due, under a message id of its own; no body when nothing is. */
  void next(Exchange exchange) {
    Correlation.begin(exchange);
    var message = Correlation.messageOf(exchange);
    var centre = Objects.requireNonNull(exchange.getProperty(CENTRE, CentreId.class));
    exchange
        .getMessage()
        .setBody(
            days.next(centre, clock.instant()).map(due -> new DayTurn(message, due)).orElse(null));
  }
}
