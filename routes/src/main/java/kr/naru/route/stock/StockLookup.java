package kr.naru.route.stock;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.Sku;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** What is there, what can be had and what must be had yet; and how a product came to it. */
@Component
class StockLookup {
  private static final Sql AVAILABILITY = Sql.file("query/availability.sql");
  private static final Sql DEMAND = Sql.file("query/demand.sql");
  private static final Sql HISTORY = Sql.file("query/stock-history.sql");
  private static final int MAX_PAGE = 1_000;
  private static final int MAX_HISTORY = 500;

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

  Answer demand(Call call) {
    call.required("day");
    var parameters = lookup.parameters(call);
    parameters.put("day", Lookup.day(call, "day"));
    return lookup.found(DEMAND, parameters, "demand of centre", "");
  }

  Answer history(Call call) {
    var sku = call.required("sku", Sku::new).value();
    var parameters = lookup.parameters(call);
    parameters.put("sku", sku);
    parameters.put("from", Lookup.day(call, "from"));
    parameters.put("to", Lookup.day(call, "to"));
    parameters.put("limit", Lookup.number(call, "limit", MAX_HISTORY, 100));
    parameters.put("offset", Lookup.number(call, "offset", Integer.MAX_VALUE, 0));
    return lookup.found(HISTORY, parameters, "stock of SKU", sku);
  }
}
