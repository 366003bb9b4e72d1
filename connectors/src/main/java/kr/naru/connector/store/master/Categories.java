package kr.naru.connector.store.master;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.Sql;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.product.CategoryRecord;
import kr.naru.domain.product.CategoryTree;
import kr.naru.domain.product.CategoryTree.Fit;
import kr.naru.domain.shared.CentreId;
import org.springframework.jdbc.core.JdbcOperations;

/** The category tree of a centre, for one writer at a time. */
final class Categories {
  private static final Sql LOCK = Sql.file("master/category-lock.sql");
  private static final Sql TREE = Sql.file("master/category-tree.sql");

  private final JdbcOperations jdbc;

  Categories(JdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The tree as it is, held until the transaction ends.
   *
   * @param at system time
   */
  Opened open(CentreId centre, Instant at) {
    var parameters = Map.of("centre", centre.value(), "at", Columns.instant(at));
    var trip = new RoundTrip();
    var now = trip.ask(LOCK, parameters, Categories::now);
    var tree = trip.ask(TREE, parameters, (row, n) -> category(row));
    trip.make(jdbc);
    return new Opened(centre, now.first().orElse(at), new CategoryTree(tree.rows()));
  }

  /** An opened tree at a business time. */
  record Opened(CentreId centre, Instant now, CategoryTree tree) {
    Fit fit(List<CategoryRecord> records) {
      return tree.fit(records);
    }

    /** What was applied, each category once and as it stands now. */
    Optional<CategoriesChanged> changed(
        String document, List<CategoryRecord> records, List<String> newer) {
      var rows = new TreeMap<String, CategoryRecord>();
      records.stream()
          .filter(category -> newer.contains(category.key()))
          .forEach(category -> rows.merge(category.key(), category, Opened::newest));
      return rows.isEmpty()
          ? Optional.empty()
          : Optional.of(new CategoriesChanged(centre, document, List.copyOf(rows.values()), now));
    }

    private static CategoryRecord newest(CategoryRecord one, CategoryRecord other) {
      return other.version() > one.version() ? other : one;
    }
  }

  private static Instant now(ResultSet row, int n) throws SQLException {
    return row.getObject("now", OffsetDateTime.class).toInstant();
  }

  private static CategoryRecord category(ResultSet row) throws SQLException {
    return new CategoryRecord(
        row.getString("category"),
        Optional.ofNullable(row.getString("parent")),
        row.getString("name"),
        row.getString("name_ko"),
        row.getLong("version"));
  }
}
