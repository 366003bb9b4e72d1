/**
 * The analytics HUB's records, version 1: no names, phones or addresses, stores by pseudonym.
 *
 * <p>Kept out: numbering and sending. Start at {@link kr.naru.mapping.hub.v1.HubMessages}.
 */
@NullMarked
package kr.naru.mapping.hub.v1;

import org.jspecify.annotations.NullMarked;
