/**
 * The analytics HUB as a partner: it reads every record, by sequence, and sums days by itself.
 *
 * <p>Kept out: any code of the hub. Start at {@link kr.naru.twin.hub.HubTwin}.
 */
@NullMarked
package kr.naru.twin.hub;

import org.jspecify.annotations.NullMarked;
