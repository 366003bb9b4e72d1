/**
 * The books of business days: what each came to, and which are closed.
 *
 * <p>Kept out: runs. Start at {@link kr.naru.connector.store.day.DayBooks}.
 */
@NullMarked
package kr.naru.connector.store.day;

import org.jspecify.annotations.NullMarked;
