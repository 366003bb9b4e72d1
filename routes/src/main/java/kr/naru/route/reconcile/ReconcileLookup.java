package kr.naru.route.reconcile;

import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.wire.Days;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** How the books of a delivery day stand to each other. */
@Component
class ReconcileLookup {
  private static final Sql RECONCILIATION = Sql.file("query/reconciliation.sql");

  private final Lookup lookup;

  ReconcileLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer find(Call call) {
    var day = call.required("day", Days::day).toString();
    var parameters = lookup.parameters(call);
    parameters.put("day", day);
    return lookup.found(RECONCILIATION, parameters, "reconciliation", day);
  }
}
