/**
 * What partners were asked and said about a day, and what the hub itself holds of it.
 *
 * <p>Kept out: the comparison. Start at {@link kr.naru.connector.store.reconcile.StatementBooks}.
 */
@NullMarked
package kr.naru.connector.store.reconcile;

import org.jspecify.annotations.NullMarked;
