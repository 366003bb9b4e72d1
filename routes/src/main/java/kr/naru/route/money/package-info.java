/**
 * What a store can spend, and every movement that made it so.
 *
 * <p>Kept out: bookings (their own flows). Start at {@link kr.naru.route.money.MoneyRoutes}.
 */
@NullMarked
package kr.naru.route.money;

import org.jspecify.annotations.NullMarked;
