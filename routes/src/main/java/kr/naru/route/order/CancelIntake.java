package kr.naru.route.order;

import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.order.FloorBooks;
import kr.naru.connector.store.query.Queries;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.aos.v1.CancelMessage;
import org.springframework.stereotype.Component;

/** Reads which sheets are to be cancelled; a caller sees only orders of stores he may act for. */
@Component
class CancelIntake {
  private static final Sql STORE = Sql.file("query/order-store.sql");

  private final FloorBooks books;
  private final Queries queries;

  CancelIntake(FloorBooks books, Queries queries) {
    this.books = books;
    this.queries = queries;
  }

  CancelRequest read(Call call) {
    var caller = call.caller();
    var order = call.required("no", OrderNo::new);
    var store =
        queries
            .text(STORE, Map.of("centre", caller.centre().value(), "orderNo", order.value()))
            .map(StoreCode::new)
            .filter(caller::maySee)
            .orElseThrow(() -> new NotFound("order", order.value()));
    call.whose().is(store);
    var accepted = books.accepted(caller.centre(), order);
    var sheets = CancelMessage.read(call.body()).sheetsOf(accepted);
    return new CancelRequest(call.message(), call.requestKey(), caller.subject(), order, sheets);
  }
}
