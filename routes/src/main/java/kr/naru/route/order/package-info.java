/**
 * A store's order, from the front's call to everyone who must know.
 *
 * <p>Kept out: the rule (domain) and the books (connectors). Start at {@link
 * kr.naru.route.order.OrderRoutes}.
 */
@NullMarked
package kr.naru.route.order;

import org.jspecify.annotations.NullMarked;
