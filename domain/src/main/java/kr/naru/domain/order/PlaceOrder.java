package kr.naru.domain.order;

import java.util.List;
import java.util.Optional;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.StoreCode;

/**
 * A basket as a store, the AOS for it, an operator on the phone or a file asks for it.
 *
 * @param clientOrderNo the store's own number, unique for ever per store
 * @param actor who placed it, as the token names him; {@code file:<name>} for a file
 * @param reorderOf the order whose lines are asked for again
 */
public record PlaceOrder(
    CentreId centre,
    StoreCode store,
    Optional<String> clientOrderNo,
    LinePolicy policy,
    Channel channel,
    String actor,
    Optional<OrderNo> reorderOf,
    List<AskedLine> lines) {
  public enum Channel {
    AOS,
    STORE,
    PHONE,
    FILE
  }
}
