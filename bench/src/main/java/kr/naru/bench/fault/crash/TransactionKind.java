package kr.naru.bench.fault.crash;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction is about, told from the tables it writes.
 *
 * @param rank of several, the lower is the transaction's
 * @param name empty: it writes nothing
 */
record TransactionKind(int rank, String name) {
  static final TransactionKind NONE = new TransactionKind(Integer.MAX_VALUE, "");

  private static final Pattern WRITES =
      Pattern.compile("(?:insert into|update|delete from)\\s+(?:only\\s+)?([a-z_]+)");
  private static final Set<String> LANES = Set.of("wms", "erp", "hub", "aos");
  private static final Set<String> NO_TABLES = Set.of("set", "of", "on", "or");
  private static final Map<String, TransactionKind> KNOWN = new ConcurrentHashMap<>();

  /** The table that names a kind, before those that many kinds write. */
  private static final List<String> TABLES =
      List.of(
          "sales_order",
          "shipment",
          "movement_document",
          "stock_sequence",
          "day_statement",
          "business_day",
          "reconciliation",
          "statement_part",
          "run",
          "hub_record",
          "product",
          "member",
          "base_price",
          "exposed_price",
          "price_clock",
          "special_clock",
          "lane_trouble",
          "lane_lease",
          "order_sheet",
          "stock_promise",
          "money_account",
          "delivery",
          "inbox",
          "journal",
          "access_log");

  static TransactionKind of(String sql, String lane) {
    var kind = KNOWN.computeIfAbsent(sql, TransactionKind::read);
    return kind.name.startsWith("lane_") && !lane.isEmpty()
        ? new TransactionKind(kind.rank, kind.name + "." + lane)
        : kind;
  }

  /** The lane a parameter names, or what was known before. */
  static String laneOr(@Nullable Object parameter, String before) {
    return parameter instanceof String text && LANES.contains(text.toLowerCase(Locale.ROOT))
        ? text.toLowerCase(Locale.ROOT)
        : before;
  }

  TransactionKind or(TransactionKind other) {
    return other.rank < rank ? other : this;
  }

  /** True: the commit is to be lost. */
  boolean passBefore() {
    return pass("before-commit");
  }

  boolean passAfter() {
    return pass("after-commit");
  }

  private boolean pass(String when) {
    return !name.isEmpty() && CrashPoints.pass("db.%s.%s".formatted(name, when));
  }

  private static TransactionKind read(String sql) {
    var text = sql.toLowerCase(Locale.ROOT);
    if (text.contains("set state = 'delivered'")) {
      return new TransactionKind(0, "lane_told");
    }
    var kind = NONE;
    var tables = WRITES.matcher(text);
    while (tables.find()) {
      kind = kind.or(ofTable(tables.group(1)));
    }
    return kind;
  }

  private static TransactionKind ofTable(String table) {
    var rank = TABLES.indexOf(table);
    if (NO_TABLES.contains(table)) {
      return NONE;
    }
    return new TransactionKind(rank < 0 ? TABLES.size() : rank + 1, table);
  }
}
