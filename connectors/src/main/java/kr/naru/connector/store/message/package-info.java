/**
 * Inbox, journal and outbox: what came in, what was decided, who must be told.
 *
 * <p>Kept out: transports. Start at {@link kr.naru.connector.store.message.Inbox}.
 */
@NullMarked
package kr.naru.connector.store.message;

import org.jspecify.annotations.NullMarked;
