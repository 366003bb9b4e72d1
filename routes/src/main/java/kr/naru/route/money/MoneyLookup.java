package kr.naru.route.money;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** A store's balance with holds and credit, its history, and the balances of all. */
@Component
class MoneyLookup {
  private static final Sql BALANCE = Sql.file("query/balance.sql");
  private static final Sql HISTORY = Sql.file("query/balance-history.sql");
  private static final Sql BALANCES = Sql.file("query/balances.sql");
  private static final int MAX_PAGE = 500;

  private final Lookup lookup;

  MoneyLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer balance(Call call) {
    var store = lookup.store(call).value();
    var parameters = lookup.parameters(call);
    parameters.put("store", store);
    return lookup.found(BALANCE, parameters, "account of store", store);
  }

  Answer history(Call call) {
    var store = lookup.store(call).value();
    var parameters = lookup.parameters(call);
    parameters.put("store", store);
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, 100));
    parameters.put("offset", Lookup.number(call, "offset", Integer.MAX_VALUE, 0));
    return lookup.found(HISTORY, parameters, "account of store", store);
  }

  /** Of all stores, to begin with; from then on changes are told. */
  Answer balances(Call call) {
    call.caller().speaksForAll();
    var parameters = lookup.parameters(call);
    parameters.put("after", call.parameter("after").orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, MAX_PAGE));
    return lookup.found(BALANCES, parameters, "balances of centre", "");
  }
}
