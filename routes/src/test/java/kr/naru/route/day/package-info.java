/**
 * Days of a centre from the first order to the balanced close, by its own clock.
 *
 * <p>Start at {@link kr.naru.route.day.DayIT}.
 */
@NullMarked
package kr.naru.route.day;

import org.jspecify.annotations.NullMarked;
