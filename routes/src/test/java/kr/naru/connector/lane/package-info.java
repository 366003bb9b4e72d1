/**
 * Whether a lane keeps its promise under crashes, zombies and slow partners.
 *
 * <p>Kept out: what is told. Start at {@code LaneModelIT}.
 */
@NullMarked
package kr.naru.connector.lane;

import org.jspecify.annotations.NullMarked;
