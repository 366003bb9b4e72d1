package kr.naru.route.passport;

import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.Caller;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.http.Scopes;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.query.Queries;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.wire.Days;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/**
 * Finds the timeline of a key: an order or sheet number, a message id, {@code sku:4711}, or {@code
 * store:S01:2026-03-05}.
 */
@Component
class PassportLookup {
  private static final Sql KEY = Sql.file("query/passport.sql");
  private static final Sql SKU = Sql.file("query/passport-sku.sql");
  private static final Sql STORE_DAY = Sql.file("query/passport-store-day.sql");
  private static final Sql ORDER_STORE = Sql.file("query/order-store.sql");

  private final Lookup lookup;
  private final Queries queries;

  PassportLookup(Lookup lookup, Queries queries) {
    this.lookup = lookup;
    this.queries = queries;
  }

  Answer passport(Call call) {
    var key = call.required("key");
    var parts = key.split(":", 3);
    return switch (parts[0]) {
      case "sku" -> sku(call, key, parts);
      case "store" -> storeDay(call, key, parts);
      default -> document(call, key);
    };
  }

  private Answer sku(Call call, String key, String[] parts) {
    if (!call.caller().may(Scopes.OPERATE) || parts.length < 2) {
      throw new NotFound("passport", key);
    }
    var parameters = lookup.parameters(call);
    parameters.put("sku", read(parts[1], key, Sku::new).value());
    parameters.put("day", parts.length == 3 ? read(parts[2], key, Days::day).toString() : null);
    return lookup.found(SKU, parameters, "passport", key);
  }

  private Answer storeDay(Call call, String key, String[] parts) {
    if (parts.length < 3 || !call.caller().maySee(read(parts[1], key, StoreCode::new))) {
      throw new NotFound("passport", key);
    }
    var parameters = lookup.parameters(call);
    parameters.put("store", parts[1]);
    parameters.put("day", read(parts[2], key, Days::day).toString());
    return lookup.found(STORE_DAY, parameters, "passport", key);
  }

  private Answer document(Call call, String key) {
    if (!maySee(call.caller(), key)) {
      throw new NotFound("passport", key);
    }
    var parameters = lookup.parameters(call);
    parameters.put("key", key);
    return lookup.found(KEY, parameters, "passport", key);
  }

  /** Operators see every key; others the orders of stores they may see. */
  private boolean maySee(Caller caller, String key) {
    if (caller.may(Scopes.OPERATE)) {
      return true;
    }
    var parameters =
        Map.of("centre", caller.centre().value(), "orderNo", key.replaceFirst("-[GCL]$", ""));
    return queries
        .text(ORDER_STORE, parameters)
        .filter(store -> caller.maySee(new StoreCode(store)))
        .isPresent();
  }

  private static <T> T read(String part, String key, Function<String, T> parse) {
    try {
      return parse.apply(part);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new NotFound("passport", key);
    }
  }
}
