package kr.naru.connector.store.message;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.shared.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Facts to be told, each stored once; a delivery row for every lane points to it. */
public final class Outbox {
  private static final Sql FACT = Sql.file("message/fact.sql");
  private static final Sql DELIVERY = Sql.file("message/delivery.sql");

  private final UnitOfWork work;

  public Outbox(UnitOfWork work) {
    this.work = work;
  }

  /**
   * @param key order is kept among the deliveries of a lane with the same key
   */
  public void add(UUID message, Fact fact, String lane, String key) {
    var row = new HashMap<String, Object>();
    row.put("fact", idOf(fact, message));
    row.put("centre", fact.centre().value());
    row.put("lane", lane);
    row.put("key", key);
    work.write(DELIVERY, row);
  }

  private UUID idOf(Fact fact, UUID message) {
    return stored().computeIfAbsent(fact, f -> store(f, message));
  }

  private UUID store(Fact fact, UUID message) {
    var id = Ids.next();
    var row = new HashMap<String, Object>();
    row.put("id", id);
    row.put("centre", fact.centre().value());
    row.put("kind", fact.kind());
    row.put("message", message);
    row.put("payload", StoreJson.text(fact));
    work.write(FACT, row);
    return id;
  }

  @SuppressWarnings("unchecked")
  private Map<Fact, UUID> stored() {
    var open = (@Nullable Map<Fact, UUID>) TransactionSynchronizationManager.getResource(this);
    if (open != null) {
      return open;
    }
    var stored = new HashMap<Fact, UUID>();
    TransactionSynchronizationManager.bindResource(this, stored);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(Outbox.this);
          }
        });
    return stored;
  }
}
