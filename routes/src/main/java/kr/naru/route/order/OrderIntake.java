package kr.naru.route.order;

import java.util.Optional;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.Caller;
import kr.naru.connector.http.Scopes;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.PlaceOrder.Channel;
import kr.naru.mapping.aos.v1.OrderMessage;
import org.springframework.stereotype.Component;

/** Reads an order from a call: what is asked, for which store, by whose right. */
@Component
class OrderIntake {
  OrderRequest read(Call call) {
    var message = OrderMessage.read(call.body());
    var caller = call.caller();
    var order =
        new PlaceOrder(
            caller.centre(),
            caller.storeFor(message.store()),
            message.clientOrderNo(),
            message.policy(),
            channel(caller),
            caller.subject(),
            Optional.empty(),
            message.lines());
    return new OrderRequest(call.message(), call.requestKey(), order);
  }

  static Channel channel(Caller caller) {
    if (caller.store().isPresent()) {
      return Channel.STORE;
    }
    return caller.may(Scopes.ACT_FOR) ? Channel.AOS : Channel.PHONE;
  }
}
