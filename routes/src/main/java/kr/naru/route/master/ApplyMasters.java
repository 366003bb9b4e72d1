package kr.naru.route.master;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.master.MasterBooks;
import kr.naru.connector.store.master.MasterBooks.Applied;
import kr.naru.connector.store.master.MasterBooks.Fault;
import kr.naru.connector.store.master.MasterBooks.Origin;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.mapping.wire.MasterBatch.Refused;
import kr.naru.mapping.wire.MasterResult;
import kr.naru.mapping.wire.Wire;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Applies a partner's records within one transaction; each refused one is named to him. */
@Component
class ApplyMasters {
  private static final int OK = 200;

  private final MasterBooks books;
  private final Inbox inbox;
  private final Journal journal;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  ApplyMasters(MasterBooks books, Inbox inbox, Journal journal, JdbcTemplate jdbc, Clock clock) {
    this.books = books;
    this.inbox = inbox;
    this.journal = journal;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  MasterOutcome apply(MasterRequest request) {
    var trip = new RoundTrip();
    var opening = inbox.open(request.key(), trip);
    trip.make(jdbc);
    return opening.answered().isPresent()
        ? MasterOutcome.nothing(request.received().partner())
        : applyFirst(request);
  }

  private MasterOutcome applyFirst(MasterRequest request) {
    var batch = request.batch();
    var applied =
        books.apply(
            request.key().centre(),
            batch.kind(),
            batch.records(),
            new Origin(batch.id(), clock.instant()));
    var result = result(request, applied);
    inbox.keep(request.key(), new Answer(OK, Wire.write(result)));
    journal.write(
        new Journal.Step(
            request.key().centre(),
            request.received().message(),
            "applied",
            "master.apply",
            batch.source(),
            result),
        List.of(batch.id()));
    return new MasterOutcome(
        request.received().partner(), refusedFact(request, result), applied.categories());
  }

  private static MasterResult result(MasterRequest request, Applied applied) {
    var batch = request.batch();
    var byBooks =
        applied.refused().entrySet().stream()
            .map(fault -> refused(fault.getKey(), fault.getValue()));
    return new MasterResult(
        batch.source(),
        batch.id(),
        batch.kind(),
        applied.applied(),
        applied.stale(),
        Stream.concat(batch.refused().stream(), byBooks).toList());
  }

  private static Refused refused(String key, Fault fault) {
    return switch (fault) {
      case CONSTRAINT -> new Refused(key, "", key, "values that fit the books' constraints");
      case NO_PARENT ->
          new Refused(key, "parent", key, "a parent that was sent before or is in this message");
      case LOOP -> new Refused(key, "parent", key, "a parent that is not below this category");
    };
  }

  private static Optional<RecordsRefused> refusedFact(MasterRequest request, MasterResult result) {
    if (result.refused().isEmpty()) {
      return Optional.empty();
    }
    var refused =
        result.refused().stream()
            .map(r -> new RecordsRefused.Refused(r.record(), r.field(), r.value(), r.reason()))
            .toList();
    return Optional.of(
        new RecordsRefused(
            request.key().centre(), result.source(), result.id(), result.kind(), refused));
  }
}
