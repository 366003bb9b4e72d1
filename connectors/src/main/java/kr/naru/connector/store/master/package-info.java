/**
 * Masters and movements as partners send them, by version.
 *
 * <p>Kept out: their validation (mappings). Start at {@link
 * kr.naru.connector.store.master.MasterBooks}.
 */
@NullMarked
package kr.naru.connector.store.master;

import org.jspecify.annotations.NullMarked;
