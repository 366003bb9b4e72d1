package kr.naru.route.lane;

import java.time.Clock;
import java.util.List;
import kr.naru.connector.store.hub.HubRecords;
import kr.naru.connector.store.hub.HubRecords.StreamOf;
import kr.naru.domain.shared.HubDayCounted;
import kr.naru.domain.shared.Telling;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the HUB's days; a decision like any other, so not on the lanes' own connections. */
@Component
class HubDays {
  private final HubRecords records;
  private final Clock clock;

  HubDays(JdbcTemplate jdbc, Clock clock) {
    this.records = new HubRecords(jdbc);
    this.clock = clock;
  }

  /** Days of one stream, the oldest first. */
  record Ended(List<HubDayCounted> facts) implements Telling {}

  List<StreamOf> due() {
    return records.due(clock.instant());
  }

  Ended close(StreamOf stream) {
    return new Ended(records.close(stream, clock.instant()));
  }
}
