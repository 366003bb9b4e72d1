package kr.naru.route.order;

import java.util.UUID;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.domain.order.PlaceOrder;

/** An order to decide, and the key that makes it one and the same. */
public record OrderRequest(UUID message, RequestKey key, PlaceOrder order) {}
