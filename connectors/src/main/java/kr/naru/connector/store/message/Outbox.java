package kr.naru.connector.store.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.UnitOfWork;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;

/** Facts to be told, each stored once; a delivery row for every lane points to it. */
public final class Outbox {
  private static final Sql TELL = Sql.file("message/tell.sql");

  private final UnitOfWork work;
  private final BiConsumer<CentreId, String> bell;

  /**
   * @param bell rung for each lane of a centre that has something to deliver, after the commit
   */
  public Outbox(UnitOfWork work, BiConsumer<CentreId, String> bell) {
    this.work = work;
    this.bell = bell;
  }

  /**
   * @param message whose decision the fact is
   * @param key order is kept among the deliveries of a lane with the same key
   */
  public void add(UUID message, Fact fact, String lane, String key) {
    work.part(this, () -> new Tellings(message, fact.centre(), bell)).add(fact, lane, key);
  }

  /** All that one transaction tells, written by one statement. */
  private static final class Tellings implements UnitOfWork.Part {
    private final UUID message;
    private final CentreId centre;
    private final BiConsumer<CentreId, String> bell;
    private final Map<Fact, UUID> facts = new LinkedHashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    private record Delivery(UUID fact, String lane, String key) {}

    Tellings(UUID message, CentreId centre, BiConsumer<CentreId, String> bell) {
      this.message = message;
      this.centre = centre;
      this.bell = bell;
    }

    void add(Fact fact, String lane, String key) {
      var id = facts.computeIfAbsent(fact, f -> Ids.next());
      deliveries.add(new Delivery(id, lane, key));
    }

    @Override
    public void writeTo(UnitOfWork work) {
      var told = List.copyOf(facts.keySet());
      work.write(
          TELL,
          Map.of(
              "centre", centre.value(),
              "message", message,
              "facts", told.size(),
              "id", facts.values().toArray(UUID[]::new),
              "kind", Columns.texts(told, Fact::kind),
              "payload", Columns.texts(told, StoreJson::text),
              "deliveries", deliveries.size(),
              "fact", deliveries.stream().map(Delivery::fact).toArray(UUID[]::new),
              "lane", Columns.texts(deliveries, Delivery::lane),
              "key", Columns.texts(deliveries, Delivery::key)));
      var lanes = deliveries.stream().map(Delivery::lane).distinct().toList();
      work.afterCommit(() -> lanes.forEach(lane -> bell.accept(centre, lane)));
    }
  }
}
