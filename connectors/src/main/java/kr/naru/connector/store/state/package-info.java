/**
 * What partners know of that changes all the time, and what is newer.
 *
 * <p>Kept out: the changes themselves. Start at {@link kr.naru.connector.store.state.StateBooks}.
 */
@NullMarked
package kr.naru.connector.store.state;

import org.jspecify.annotations.NullMarked;
