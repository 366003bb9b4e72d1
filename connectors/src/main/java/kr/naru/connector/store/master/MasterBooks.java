package kr.naru.connector.store.master;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.order.StockMoves;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.product.CategoryRecord;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.MasterRecord;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one writer of masters: batches of 200, and a batch that fails record by record. When the
 * database is busy or away no record is to blame, and all of the message is tried again.
 *
 * <p>An older or equal version changes nothing and is reported as stale.
 */
public final class MasterBooks {
  private static final int BATCH = 200;
  private static final String STOCK = "stock";
  private static final String CATEGORY = "category";
  private static final Sql PRICE_CHANGE = Sql.file("master/price-change.sql");
  private static final Set<String> MOVE_PRICES =
      Set.of(
          "setting", "product", "price-group", "base-price", "member-price", "special", "member");
  private static final Map<String, Sql> KINDS =
      Stream.of(
              "setting",
              CATEGORY,
              "product",
              "barcode",
              "price-group",
              "base-price",
              "member-price",
              "special",
              "member",
              "bond",
              "movement",
              "route",
              "holiday",
              STOCK)
          .collect(
              Collectors.toUnmodifiableMap(
                  kind -> kind, kind -> Sql.file("master/" + kind + ".sql")));

  private final JdbcOperations jdbc;
  private final TransactionTemplate savepoint;
  private final Categories categories;

  public MasterBooks(JdbcOperations jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.categories = new Categories(jdbc);
  }

  /**
   * What became of the records.
   *
   * @param newer records that were applied, by key
   * @param stale records whose version was not newer
   * @param refused records the books refused, by key
   * @param categories what others must be told of the tree
   */
  public record Applied(
      List<String> newer,
      int stale,
      Map<String, Fault> refused,
      Optional<CategoriesChanged> categories) {
    static final Applied NOTHING = new Applied(List.of(), 0, Map.of());

    private Applied(List<String> newer, int stale, Map<String, Fault> refused) {
      this(newer, stale, refused, Optional.empty());
    }

    public int applied() {
      return newer.size();
    }

    Applied plus(Applied other) {
      return new Applied(
          Stream.concat(newer.stream(), other.newer.stream()).toList(),
          stale + other.stale,
          joined(refused, other.refused));
    }

    private static Map<String, Fault> joined(Map<String, Fault> some, Map<String, Fault> more) {
      var all = new HashMap<>(some);
      all.putAll(more);
      return Map.copyOf(all);
    }
  }

  /** Why the books refused a record. */
  public enum Fault {
    CONSTRAINT,
    NO_PARENT,
    LOOP
  }

  /**
   * @param document names the message in movements
   * @param at system time
   */
  public Applied apply(CentreId centre, String kind, List<MasterRecord> records, Origin origin) {
    var target = new Target(centre, kind, origin);
    return kind.equals(CATEGORY) ? categories(target, records) : all(target, records);
  }

  private Applied all(Target target, List<? extends MasterRecord> records) {
    var sum = Applied.NOTHING;
    for (var newest : distinct(records)) {
      for (var from = 0; from < newest.size(); from += BATCH) {
        var batch = newest.subList(from, Math.min(from + BATCH, newest.size()));
        sum = sum.plus(batch(target, batch));
      }
    }
    return sum;
  }

  /** Only what fits the tree goes in; who shows the tree to others is told how it looks now. */
  private Applied categories(Target target, List<MasterRecord> records) {
    var tree = categories.open(target.centre(), target.origin().at());
    var fit = tree.fit(records.stream().map(CategoryRecord.class::cast).toList());
    var applied = all(target, fit.fitting());
    var refused = new HashMap<>(applied.refused());
    fit.misfits().forEach((key, misfit) -> refused.put(key, Fault.valueOf(misfit.name())));
    return new Applied(
        applied.newer(),
        applied.stale(),
        refused,
        tree.changed(target.origin().document(), fit.fitting(), applied.newer()));
  }

  /** Where records came from and when, in system time. */
  public record Origin(String document, Instant at) {}

  private record Target(CentreId centre, String kind, Origin origin) {}

  /** One key may stand in a message twice; one statement can take it only once. */
  private static List<List<MasterRecord>> distinct(List<? extends MasterRecord> records) {
    var rounds = new ArrayList<List<MasterRecord>>();
    var keys = new ArrayList<Set<String>>();
    for (var master : records) {
      var round = 0;
      while (round < keys.size() && keys.get(round).contains(master.key())) {
        round++;
      }
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
        keys.add(new HashSet<>());
      }
      rounds.get(round).add(master);
      keys.get(round).add(master.key());
    }
    return rounds;
  }

  private Applied batch(Target target, List<MasterRecord> batch) {
    try {
      return Objects.requireNonNull(savepoint.execute(status -> write(target, batch)));
    } catch (TransientDataAccessException | NonTransientDataAccessResourceException e) {
      throw e;
    } catch (DataAccessException e) {
      if (batch.size() == 1) {
        return new Applied(List.of(), 0, Map.of(batch.getFirst().key(), Fault.CONSTRAINT));
      }
      return batch.stream()
          .map(master -> batch(target, List.of(master)))
          .reduce(Applied.NOTHING, Applied::plus);
    }
  }

  private Applied write(Target target, List<MasterRecord> batch) {
    var parameters = new HashMap<String, Object>();
    parameters.put("centre", target.centre().value());
    parameters.put("rows", StoreJson.rows(batch));
    parameters.put("document", target.origin().document());
    parameters.put("at", Columns.instant(target.origin().at()));
    var trip = new RoundTrip();
    if (target.kind().equals(STOCK)) {
      StockMoves.lock(trip, parameters);
    }
    var told =
        trip.ask(
            Objects.requireNonNull(KINDS.get(target.kind())),
            parameters,
            (row, n) -> row.getString(1));
    if (MOVE_PRICES.contains(target.kind())) {
      trip.write(PRICE_CHANGE, parameters);
    }
    trip.make(jdbc);
    return new Applied(told.rows(), batch.size() - told.rows().size(), Map.of());
  }
}
