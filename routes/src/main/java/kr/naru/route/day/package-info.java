/**
 * The clock of a centre's day: what is due happens once, in order, late if need be; at its end the
 * day is closed.
 *
 * <p>Kept out: what a run's steps do. Start at {@link kr.naru.route.day.DayRoutes}.
 */
@NullMarked
package kr.naru.route.day;

import org.jspecify.annotations.NullMarked;
