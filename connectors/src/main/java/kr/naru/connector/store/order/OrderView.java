package kr.naru.connector.store.order;

import java.time.Instant;
import java.time.ZoneId;
import kr.naru.domain.order.Known;
import kr.naru.domain.order.OrderNo;

/** What was read for an order: what the rule needs, the business time, and a number to give it. */
public record OrderView(Known known, Instant now, ZoneId zone, OrderNo nextNumber) {}
