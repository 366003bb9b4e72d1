/**
 * Read sides: what callers may look up.
 *
 * <p>Kept out: writes. Start at {@link kr.naru.connector.store.query.Queries}.
 */
@NullMarked
package kr.naru.connector.store.query;

import org.jspecify.annotations.NullMarked;
