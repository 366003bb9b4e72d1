/**
 * What is still to be told, by whom it is being told, and what went wrong.
 *
 * <p>Kept out: telling it. Start at {@link kr.naru.connector.store.lane.LaneBooks}.
 */
@NullMarked
package kr.naru.connector.store.lane;

import org.jspecify.annotations.NullMarked;
