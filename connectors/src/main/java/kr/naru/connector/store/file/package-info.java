/**
 * Which instance works on which file.
 *
 * <p>Kept out: what is in it. Start at {@link kr.naru.connector.store.file.FileClaims}.
 */
@NullMarked
package kr.naru.connector.store.file;

import org.jspecify.annotations.NullMarked;
