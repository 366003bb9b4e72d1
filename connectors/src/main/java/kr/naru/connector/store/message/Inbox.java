package kr.naru.connector.store.message;

import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.RoundTrip.Slot;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;

/**
 * Refuses repeats and keeps the answer: a decided request is answered with the same bytes again.
 *
 * <p>Answers are kept 35 days. The lock on a key ends with its transaction.
 */
public final class Inbox {
  private static final Sql LOCK = Sql.file("message/inbox-lock.sql");
  private static final Sql READ = Sql.file("message/inbox-read.sql");
  private static final Sql KEEP = Sql.file("message/inbox-keep.sql");

  private final UnitOfWork work;

  public Inbox(UnitOfWork work) {
    this.work = work;
  }

  /** The first part of a decision's reading trip: is this request new, and is it ours? */
  public Opening open(RequestKey key, RoundTrip trip) {
    var mine = trip.ask(LOCK, Map.of("lock", key.lockName()), (row, n) -> row.getBoolean(1));
    var known =
        trip.ask(
            READ,
            names(key),
            (row, n) ->
                new Stored(row.getBytes("hash"), row.getInt("status"), row.getBytes("answer")));
    return new Opening(key, mine, known);
  }

  public void keep(RequestKey key, Answer answer) {
    var parameters = names(key);
    parameters.put("hash", key.hash());
    parameters.put("status", answer.status());
    parameters.put("answer", answer.body());
    work.write(KEEP, parameters);
  }

  private static Map<String, Object> names(RequestKey key) {
    var names = new HashMap<String, Object>();
    names.put("centre", key.centre().value());
    names.put("principal", key.principal());
    names.put("operation", key.operation());
    names.put("key", key.key());
    return names;
  }

  private record Stored(byte[] hash, int status, byte[] answer) {}

  /** What the inbox knows of a request once the trip was made. */
  public record Opening(RequestKey key, Slot<Boolean> mine, Slot<?> known) {
    /**
     * The answer given before, if any.
     *
     * @throws TwinInFlight when the same request is being decided right now
     * @throws OtherPayload when the key was used for something else
     */
    public Optional<Answer> answered() {
      var stored = known.first().map(Stored.class::cast);
      if (stored.isEmpty() && !mine.first().orElse(false)) {
        throw new TwinInFlight(key.key());
      }
      if (stored.isPresent() && !MessageDigest.isEqual(stored.get().hash(), key.hash())) {
        throw new OtherPayload(key.key());
      }
      return stored.map(s -> new Answer(s.status(), s.answer()));
    }
  }

  /** The same request is in flight; wait for it outside a transaction. */
  public static final class TwinInFlight extends RuntimeException {
    public TwinInFlight(String key) {
      super("The request with key '" + key + "' is being decided right now");
    }
  }

  /** A key stands for one payload. */
  public static final class OtherPayload extends RuntimeException {
    public OtherPayload(String key) {
      super("The key '" + key + "' was used before with another payload");
    }
  }
}
