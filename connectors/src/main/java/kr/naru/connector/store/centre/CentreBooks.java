package kr.naru.connector.store.centre;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one writer of centres and their clocks. */
public final class CentreBooks {
  private final JdbcClient jdbc;

  public CentreBooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<CentreId> all() {
    return jdbc.sql("select centre from centre order by centre")
        .query((row, n) -> new CentreId(row.getString(1)))
        .list();
  }

  /** Opening an open centre changes its name and zone, nothing else. */
  public void open(CentreId centre, String name, ZoneId zone) {
    jdbc.sql(
            """
            insert into centre (centre, name, zone) values (:centre, :name, :zone)
            on conflict (centre) do update set name = excluded.name, zone = excluded.zone
            """)
        .param("centre", centre.value())
        .param("name", name)
        .param("zone", zone.getId())
        .update();
  }

  /**
   * @param shift business time minus system time
   * @return false when there is no such centre
   */
  public boolean setClock(CentreId centre, Duration shift) {
    return jdbc.sql(
                "update centre set clock_shift = make_interval(secs => :seconds)"
                    + " where centre = :centre")
            .param("seconds", shift.toMillis() / 1000.0)
            .param("centre", centre.value())
            .update()
        == 1;
  }
}
