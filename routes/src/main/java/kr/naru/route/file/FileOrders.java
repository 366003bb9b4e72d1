package kr.naru.route.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kr.naru.connector.Digests;
import kr.naru.connector.store.StoreJson;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.domain.order.LinePolicy;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.PlaceOrder.Channel;
import kr.naru.route.order.OrderRequest;
import org.springframework.stereotype.Component;

/**
 * An order of a file as any order. It is one and the same under its store and number, whatever file
 * it comes in, so that a file sent twice changes nothing and is told the same.
 */
@Component
class FileOrders {
  private static final String PRINCIPAL = "files";

  OrderRequest request(FilePart.Order part) {
    var rows = part.rows();
    var order =
        new PlaceOrder(
            part.centre(),
            rows.storeCode(),
            Optional.of(rows.clientOrderNo()),
            LinePolicy.REFUSE,
            Channel.FILE,
            part.job().actor(),
            Optional.empty(),
            rows.lines());
    return new OrderRequest(part.message(), key(order), order);
  }

  private static RequestKey key(PlaceOrder order) {
    var lines = StoreJson.text(order.lines()).getBytes(StandardCharsets.UTF_8);
    return new RequestKey(
        order.centre(),
        PRINCIPAL,
        "order.file",
        order.store() + " " + order.clientOrderNo().orElseThrow(),
        Digests.sha256(lines));
  }
}
