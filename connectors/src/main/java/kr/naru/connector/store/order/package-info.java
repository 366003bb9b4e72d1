/**
 * The order books: what a promise reads and locks, and what it writes.
 *
 * <p>Kept out: the decision. Start at {@link kr.naru.connector.store.order.OrderBooks}.
 */
@NullMarked
package kr.naru.connector.store.order;

import org.jspecify.annotations.NullMarked;
