package kr.naru.route.statistics;

import java.time.LocalDate;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.Sku;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.WireError;
import kr.naru.route.shared.Lookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sums of what was shipped; a store sees its own, the centre all of them or one. */
@Component
class StatisticsLookup {
  private static final Sql PURCHASES = Sql.file("query/purchases.sql");
  private static final Sql SALES = Sql.file("query/sales.sql");
  private static final int MAX_PAGE = 1_000;
  private static final int MAX_MONTHS = 12;

  private final Lookup lookup;

  StatisticsLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer purchases(Call call) {
    var from = call.required("from", Days::month).atDay(1);
    var until = call.required("until", Days::month).atEndOfMonth();
    var parameters = during(call, from, until);
    parameters.put("sku", call.parameter("sku", Sku::new).map(Sku::value).orElse(null));
    parameters.put("after", call.parameter("after").orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, MAX_PAGE));
    return lookup.found(PURCHASES, parameters, "purchases", "");
  }

  Answer sales(Call call) {
    var from = call.required("from", Days::day);
    var until = call.required("until", Days::day);
    return lookup.found(SALES, during(call, from, until), "sales", "");
  }

  private Map<String, @Nullable Object> during(Call call, LocalDate from, LocalDate until) {
    if (!until.isBefore(from.plusMonths(MAX_MONTHS))) {
      throw new WireError("until", until.toString(), "at most 12 months from the first day");
    }
    var parameters = lookup.visible(call);
    parameters.put("from", from.toString());
    parameters.put("until", until.toString());
    return parameters;
  }
}
