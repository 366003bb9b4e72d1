/**
 * Whether partners hear of every change of state, once, in order and by themselves.
 *
 * <p>Kept out: what changes it. Start at {@code AvailabilityIT}.
 */
@NullMarked
package kr.naru.route.state;

import org.jspecify.annotations.NullMarked;
