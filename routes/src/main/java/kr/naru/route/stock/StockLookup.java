package kr.naru.route.stock;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** What is there and what can be had, for all products or some. */
@Component
class StockLookup {
  private static final Sql AVAILABILITY = Sql.file("query/availability.sql");
  private static final int MAX_PAGE = 1_000;

  private final Lookup lookup;

  StockLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer availability(Call call) {
    var parameters = lookup.parameters(call);
    parameters.put("skus", call.parameter("skus").map(skus -> skus.split(",")).orElse(null));
    parameters.put("after", call.parameter("after").orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, MAX_PAGE));
    return lookup.found(AVAILABILITY, parameters, "stock of centre", "");
  }
}
