/**
 * How what was decided gets to the partners: one template a kind of partner, one route a centre.
 *
 * <p>Kept out: what is told to whom, which stands in the deciding routes. Start at {@link
 * kr.naru.route.lane.LaneRoutes}.
 */
@NullMarked
package kr.naru.route.lane;

import org.jspecify.annotations.NullMarked;
