/**
 * The heartbeat of the hub: one among all its instances beats.
 *
 * <p>Kept out: what is due. Start at {@link kr.naru.connector.clock.Heartbeat}.
 */
@NullMarked
package kr.naru.connector.clock;

import org.jspecify.annotations.NullMarked;
