/**
 * The watched folder: which files are whole, whose they are, and where they go when done.
 *
 * <p>Kept out: what is in them (mappings). Start at {@link kr.naru.connector.file.FileDoor}.
 */
@NullMarked
package kr.naru.connector.file;

import org.jspecify.annotations.NullMarked;
