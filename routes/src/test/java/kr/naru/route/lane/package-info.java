/**
 * Whether partners are told: in order, all of it, whatever happens to them.
 *
 * <p>Kept out: what is decided. Start at {@code LaneIT}.
 */
@NullMarked
package kr.naru.route.lane;

import org.jspecify.annotations.NullMarked;
