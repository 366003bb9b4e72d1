package kr.naru.route.day;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.wire.Days;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** How days stand: runs, what waits, totals, and each store's statement. */
@Component
class DayLookup {
  private static final Sql DAYS = Sql.file("query/days.sql");
  private static final Sql DAY = Sql.file("query/day.sql");
  private static final Sql STATEMENT = Sql.file("query/day-statement.sql");
  private static final int MAX_PAGE = 400;

  private final Lookup lookup;

  DayLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer days(Call call) {
    var parameters = lookup.parameters(call);
    parameters.put("before", Lookup.day(call, "before"));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, 31));
    return lookup.found(DAYS, parameters, "days", "");
  }

  Answer day(Call call) {
    var day = call.required("day", Days::day);
    var parameters = lookup.parameters(call);
    parameters.put("day", day.toString());
    return lookup.found(DAY, parameters, "business day", day.toString());
  }

  Answer statement(Call call) {
    var day = call.required("day", Days::day);
    var store = lookup.store(call).value();
    var parameters = lookup.parameters(call);
    parameters.put("day", day.toString());
    parameters.put("store", store);
    return lookup.found(STATEMENT, parameters, "statement of store", store + " for " + day);
  }
}
