/**
 * A route's run of a day: cut off, released to the floor, over; what did not leave is cancelled.
 *
 * <p>Kept out: what the floor reports. Start at {@link kr.naru.route.delivery.RunRoutes}.
 */
@NullMarked
package kr.naru.route.delivery;

import org.jspecify.annotations.NullMarked;
