/**
 * The books of runs: when each is cut off, released and over, and how far it is.
 *
 * <p>Kept out: the sheets on it. Start at {@link kr.naru.connector.store.delivery.RunBooks}.
 */
@NullMarked
package kr.naru.connector.store.delivery;

import org.jspecify.annotations.NullMarked;
