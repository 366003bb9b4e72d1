/**
 * Whether the HUB reads what happened, and no names.
 *
 * <p>Kept out: numbering. Start at {@code HubStateTest}.
 */
@NullMarked
package kr.naru.mapping.hub.v1;

import org.jspecify.annotations.NullMarked;
