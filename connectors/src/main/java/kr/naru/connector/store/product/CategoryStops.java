package kr.naru.connector.store.product;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.shared.CentreId;

/** The one writer of stops: a category's articles, and those below it, are not sold. */
public final class CategoryStops {
  private static final Sql STOP = Sql.file("product/stop.sql");
  private static final Sql GO_ON = Sql.file("product/go-on.sql");

  private final UnitOfWork work;

  public CategoryStops(UnitOfWork work) {
    this.work = work;
  }

  /** Who stops it, why and when, in system time. */
  public record Why(String who, String reason, Instant at) {}

  public void stop(CentreId centre, String category, Why why) {
    var row = new HashMap<String, Object>();
    row.put("centre", centre.value());
    row.put("category", category);
    row.put("who", why.who());
    row.put("reason", why.reason());
    row.put("at", Columns.instant(why.at()));
    work.write(STOP, row);
  }

  public void goOn(CentreId centre, String category) {
    work.write(GO_ON, Map.of("centre", centre.value(), "category", category));
  }
}
