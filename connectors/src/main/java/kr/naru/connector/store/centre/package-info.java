/**
 * The centres this hub serves, and their clocks.
 *
 * <p>Kept out: their masters. Start at {@link kr.naru.connector.store.centre.CentreBooks}.
 */
@NullMarked
package kr.naru.connector.store.centre;

import org.jspecify.annotations.NullMarked;
