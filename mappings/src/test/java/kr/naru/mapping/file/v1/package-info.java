/**
 * CSV files as people and programs write them, well and badly.
 *
 * <p>Kept out: books. Start at {@link kr.naru.mapping.file.v1.CsvFileTest}.
 */
@NullMarked
package kr.naru.mapping.file.v1;

import org.jspecify.annotations.NullMarked;
