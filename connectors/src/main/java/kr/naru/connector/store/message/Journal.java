package kr.naru.connector.store.message;

import java.util.Collection;
import java.util.HashMap;
import java.util.UUID;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.shared.CentreId;

/** The log every message leaves behind, found again by the keys of the documents it touched. */
public final class Journal {
  private static final Sql WRITE = Sql.file("message/journal.sql");

  private final UnitOfWork work;

  public Journal(UnitOfWork work) {
    this.work = work;
  }

  /**
   * One step of a message.
   *
   * @param route the route it happened in
   * @param detail figures and reasons, as JSON; no personal data
   */
  public record Step(
      CentreId centre, UUID message, String step, String route, String actor, Object detail) {}

  public void write(Step step, Collection<String> keys) {
    var row = new HashMap<String, Object>();
    row.put("centre", step.centre().value());
    row.put("message", step.message());
    row.put("step", step.step());
    row.put("route", step.route());
    row.put("actor", step.actor());
    row.put("detail", StoreJson.text(step.detail()));
    row.put("keys", keys.toArray(String[]::new));
    work.write(WRITE, row);
  }
}
