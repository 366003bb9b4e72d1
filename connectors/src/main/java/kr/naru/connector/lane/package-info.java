/**
 * The {@code lane:} component: who is told of a decision stands in the route.
 *
 * <p>Kept out: how a partner is reached. Start at {@link kr.naru.connector.lane.LaneComponent}.
 */
@NullMarked
package kr.naru.connector.lane;

import org.jspecify.annotations.NullMarked;
