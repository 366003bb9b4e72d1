package kr.naru.route.order;

import java.util.Optional;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.Caller;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.http.Scopes;
import kr.naru.connector.store.order.OldOrders;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.PlaceOrder.Channel;
import kr.naru.mapping.aos.v1.OrderMessage;
import kr.naru.mapping.aos.v1.ReorderMessage;
import org.springframework.stereotype.Component;

/** Reads an order from a call: what is asked, for which store, by whose right. */
@Component
class OrderIntake {
  private final OldOrders oldOrders;

  OrderIntake(OldOrders oldOrders) {
    this.oldOrders = oldOrders;
  }

  OrderRequest order(Call call) {
    return new OrderRequest(call.message(), call.requestKey(), asked(call));
  }

  PlaceOrder asked(Call call) {
    var message = OrderMessage.read(call.body());
    var caller = call.caller();
    return new PlaceOrder(
        caller.centre(),
        call.storeFor(message.store()),
        message.clientOrderNo(),
        message.policy(),
        channel(caller),
        caller.subject(),
        Optional.empty(),
        message.lines());
  }

  /** The lines of an old order are asked for again, at today's prices and stock (AOS-29). */
  OrderRequest reorder(Call call) {
    var caller = call.caller();
    var number = call.required("no", OrderNo::new);
    var message = ReorderMessage.read(call.body());
    var old =
        oldOrders
            .find(caller.centre(), number)
            .filter(order -> caller.maySee(order.store()))
            .orElseThrow(() -> new NotFound("order", number.value()));
    call.whose().is(old.store());
    var order =
        new PlaceOrder(
            caller.centre(),
            old.store(),
            message.clientOrderNo(),
            message.policy(),
            channel(caller),
            caller.subject(),
            Optional.of(number),
            old.lines());
    return new OrderRequest(call.message(), call.requestKey(), order);
  }

  private static Channel channel(Caller caller) {
    if (caller.store().isPresent()) {
      return Channel.STORE;
    }
    return caller.may(Scopes.ACT_FOR) ? Channel.AOS : Channel.PHONE;
  }
}
