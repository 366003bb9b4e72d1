package kr.naru.connector.store.lane;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.shared.CentreId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of leases and of what became of deliveries.
 *
 * <p>Whatever a holder writes is void once the epoch of its lease has passed.
 */
public final class LaneBooks {
  private static final Sql RENEW = Sql.file("lane/renew.sql");
  private static final Sql ACQUIRE = Sql.file("lane/acquire.sql");
  private static final Sql RELEASE = Sql.file("lane/release.sql");
  private static final Sql OLDEST = Sql.file("lane/oldest.sql");
  private static final Sql UNDONE = Sql.file("lane/undone.sql");
  private static final Sql NEXT = Sql.file("lane/next.sql");
  private static final Sql DONE = Sql.file("lane/done.sql");
  private static final Sql FAILED = Sql.file("lane/failed.sql");
  private static final Sql PARTNER_DOWN = Sql.file("lane/partner-down.sql");

  private static final Sql PAUSE = Sql.file("lane/pause.sql");
  private static final Sql RESUME = Sql.file("lane/resume.sql");
  private static final Sql RESEND = Sql.file("lane/resend.sql");
  private static final Sql SKIP = Sql.file("lane/skip.sql");
  private static final Sql REFUSED = Sql.file("lane/refused.sql");

  private final JdbcOperations jdbc;

  public LaneBooks(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /** A lease held. */
  public record Held(CentreId centre, String lane, int shard, long epoch) {}

  /** What a centre tells a partner. */
  public record Line(CentreId centre, String lane) {}

  /** A delivery that failed: RETRY, UNKNOWN or DEAD. */
  public record Failed(
      Due delivery,
      String state,
      boolean blocks,
      int attempts,
      String reason,
      Optional<byte[]> sent,
      Duration pause) {}

  /** Renews what this holder has, and takes what of the wanted nobody has. */
  public List<Held> keep(String holder, Collection<Shard> wanted, Duration lease) {
    var shards = List.copyOf(wanted);
    Map<String, Object> parameters =
        Map.of(
            "holder", holder,
            "seconds", lease.toMillis() / 1e3,
            "centre", Columns.texts(shards, shard -> shard.centre().value()),
            "lane", Columns.texts(shards, Shard::lane),
            "shard", Columns.longs(shards, Shard::number));
    var trip = new RoundTrip();
    trip.write(ACQUIRE, parameters);
    var held = trip.ask(RENEW, parameters, LaneBooks::held);
    trip.make(jdbc);
    return held.rows();
  }

  /** Lets others have them at once. */
  public void release(String holder) {
    write(RELEASE, Map.of("holder", holder));
  }

  /**
   * Before all that is undone in the lane, whatever is committed within the next hour; empty when
   * the lane rests.
   */
  public Optional<Instant> oldest(Shard shard) {
    var trip = new RoundTrip();
    var oldest =
        trip.ask(
            OLDEST,
            Map.of("centre", shard.centre().value(), "lane", shard.lane()),
            (row, n) -> row.getTimestamp("since").toInstant());
    trip.make(jdbc);
    return oldest.first();
  }

  /** Those with something undone. */
  public List<Line> undone(Collection<Line> lines) {
    var all = List.copyOf(lines);
    var trip = new RoundTrip();
    var undone =
        trip.ask(
            UNDONE,
            Map.of(
                "centre", Columns.texts(all, line -> line.centre().value()),
                "lane", Columns.texts(all, Line::lane)),
            (row, n) -> new Line(new CentreId(row.getString(1)), row.getString(2)));
    trip.make(jdbc);
    return undone.rows();
  }

  /**
   * The first due deliveries, without those of keys that are being delivered.
   *
   * @param since of what was told by then nothing is looked at; {@link #oldest} as it was lately
   */
  public List<Due> next(Shard shard, Collection<String> running, int limit, Instant since) {
    var trip = new RoundTrip();
    var due =
        trip.ask(
            NEXT,
            Map.of(
                "centre", shard.centre().value(),
                "lane", shard.lane(),
                "shard", shard.number(),
                "shards", shard.of(),
                "running", running.toArray(String[]::new),
                "limit", limit,
                "since", Columns.instant(since)),
            LaneBooks::due);
    trip.make(jdbc);
    return due.rows();
  }

  /** They are with the partner; what he has refused since they were read is left as it is. */
  public void done(Shard shard, long epoch, List<Due> deliveries) {
    var parameters = names(shard, epoch);
    parameters.put("sequences", Columns.longs(deliveries, Due::sequence));
    parameters.put("troubles", Columns.longs(deliveries, Due::trouble));
    var times = deliveries.stream().map(Due::at).sorted().toList();
    parameters.put("first", Columns.instant(times.getFirst()));
    parameters.put("last", Columns.instant(times.getLast()));
    write(DONE, parameters);
  }

  public void failed(Shard shard, long epoch, Failed failed) {
    var parameters = names(shard, epoch);
    parameters.put("sequence", failed.delivery().sequence());
    parameters.put("fact", failed.delivery().fact());
    parameters.put("key", failed.delivery().key());
    parameters.put("state", failed.state());
    parameters.put("blocks", failed.blocks());
    parameters.put("attempts", failed.attempts());
    parameters.put("reason", failed.reason());
    parameters.put("sent", failed.sent().orElse(null));
    parameters.put("seconds", failed.pause().toMillis() / 1e3);
    write(FAILED, parameters);
  }

  /** Shown to operators; without a reason the partner answers again. */
  public void partnerDown(Shard shard, long epoch, Optional<String> reason) {
    var parameters = names(shard, epoch);
    parameters.put("reason", reason.orElse(null));
    write(PARTNER_DOWN, parameters);
  }

  /** The lane rests until it is resumed; facts go on being kept for it. */
  public void pause(CentreId centre, String lane, String who, String reason) {
    write(PAUSE, Map.of("centre", centre.value(), "lane", lane, "who", who, "reason", reason));
  }

  public void resume(CentreId centre, String lane) {
    write(RESUME, Map.of("centre", centre.value(), "lane", lane));
  }

  /** A dead letter, by its lane and place. */
  public record Letter(CentreId centre, String lane, long sequence) {}

  /** The key of the dead letter that is due again; empty when there is none. */
  public Optional<String> resend(Letter letter) {
    return act(RESEND, letter);
  }

  /** The key that goes on without its dead letter; empty when there is none. */
  public Optional<String> skip(Letter letter) {
    return act(SKIP, letter);
  }

  /** The key of the delivery the partner refused; empty when he was told of no such fact. */
  public Optional<String> refused(CentreId centre, String lane, UUID fact, String reason) {
    return key(
        REFUSED, Map.of("centre", centre.value(), "lane", lane, "fact", fact, "reason", reason));
  }

  private Optional<String> act(Sql sql, Letter letter) {
    return key(
        sql,
        Map.of(
            "centre", letter.centre().value(),
            "lane", letter.lane(),
            "sequence", letter.sequence()));
  }

  private Optional<String> key(Sql sql, Map<String, Object> parameters) {
    var trip = new RoundTrip();
    var key = trip.ask(sql, parameters, (row, n) -> row.getString(1));
    trip.make(jdbc);
    return key.first();
  }

  private static Map<String, @Nullable Object> names(Shard shard, long epoch) {
    var names = new HashMap<String, @Nullable Object>();
    names.put("centre", shard.centre().value());
    names.put("lane", shard.lane());
    names.put("shard", shard.number());
    names.put("epoch", epoch);
    return names;
  }

  private void write(Sql sql, Map<String, ? extends @Nullable Object> parameters) {
    var trip = new RoundTrip();
    trip.write(sql, parameters);
    trip.make(jdbc);
  }

  private static Held held(ResultSet row, int number) throws SQLException {
    return new Held(
        new CentreId(row.getString("centre")),
        row.getString("lane"),
        row.getInt("shard"),
        row.getLong("epoch"));
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        row.getLong("sequence"),
        row.getObject("fact", UUID.class),
        row.getString("key"),
        row.getString("kind"),
        row.getObject("message", UUID.class),
        row.getString("payload"),
        row.getTimestamp("at").toInstant(),
        ZoneId.of(row.getString("zone")),
        row.getInt("attempts"),
        Optional.ofNullable(row.getBytes("sent")),
        row.getLong("trouble"));
  }
}
