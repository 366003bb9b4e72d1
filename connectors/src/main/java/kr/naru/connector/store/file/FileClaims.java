package kr.naru.connector.store.file;

import java.util.HashMap;
import java.util.Map;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The one writer of claims: a file is worked on by one instance at a time.
 *
 * <p>A claim lasts a minute and is renewed while its holder lives; a killed instance's file is free
 * after that.
 */
public final class FileClaims {
  private static final Sql CLAIM = Sql.file("file/claim.sql");
  private static final Sql RENEW = Sql.file("file/renew.sql");
  private static final Sql RELEASE = Sql.file("file/release.sql");
  private static final int SECONDS = 60;

  private final JdbcOperations jdbc;
  private final String holder;

  public FileClaims(JdbcOperations jdbc, String node) {
    this.jdbc = jdbc;
    this.holder = node + "/" + Ids.next();
  }

  /** Whether the file is this caller's from now on; false while anyone has it. */
  public boolean claim(CentreId centre, String name) {
    var trip = new RoundTrip();
    var mine = trip.ask(CLAIM, parameters(centre, name), (row, n) -> row.getString(1));
    trip.make(jdbc);
    return mine.first().isPresent();
  }

  public void release(CentreId centre, String name) {
    var trip = new RoundTrip();
    trip.write(RELEASE, parameters(centre, name));
    trip.make(jdbc);
  }

  /** All that this instance holds. */
  public void renew() {
    var trip = new RoundTrip();
    trip.write(RENEW, Map.of("holder", holder, "seconds", SECONDS));
    trip.make(jdbc);
  }

  private Map<String, Object> parameters(CentreId centre, String name) {
    var parameters = new HashMap<String, Object>();
    parameters.put("centre", centre.value());
    parameters.put("name", name);
    parameters.put("holder", holder);
    parameters.put("seconds", SECONDS);
    return parameters;
  }
}
