/**
 * PostgreSQL, the truth: SQL from files, round trips, the one write of a transaction.
 *
 * <p>Kept out: any rule. Start at {@link kr.naru.connector.store.RoundTrip}.
 */
@NullMarked
package kr.naru.connector.store;

import org.jspecify.annotations.NullMarked;
