package kr.naru.route.order;

import kr.naru.connector.http.StoreLimit;
import kr.naru.connector.http.Turn;
import org.springframework.stereotype.Component;

/** A few orders of one store are decided at a time and a minute: no store slows the others. */
@Component
class OrderTurn extends Turn<OrderRequest> {
  OrderTurn(StoreLimit limit) {
    super(
        OrderRequest.class,
        request -> limit.enter(request.order().centre(), request.order().store()));
  }
}
