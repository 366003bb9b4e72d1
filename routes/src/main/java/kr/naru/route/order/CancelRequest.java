package kr.naru.route.order;

import java.util.List;
import java.util.UUID;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.domain.order.OrderNo;

/**
 * A wish to cancel, once.
 *
 * @param sheets accepted sheets of the order, by number
 */
record CancelRequest(
    UUID message, RequestKey key, String actor, OrderNo order, List<String> sheets) {}
