/**
 * The numbers of the HUB's records, and what each day of a stream comes to.
 *
 * <p>Kept out: what the records say. Start at {@link kr.naru.connector.store.hub.HubRecords}.
 */
@NullMarked
package kr.naru.connector.store.hub;

import org.jspecify.annotations.NullMarked;
