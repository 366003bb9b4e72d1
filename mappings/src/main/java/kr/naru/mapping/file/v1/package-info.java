/**
 * CSV files, version 1: masters and orders in, a verdict on every line out.
 *
 * <p>Kept out: where files lie and what is decided. Start at {@link
 * kr.naru.mapping.file.v1.CsvFile}; the columns are {@link kr.naru.mapping.file.v1.FileKind}'s.
 */
@NullMarked
package kr.naru.mapping.file.v1;

import org.jspecify.annotations.NullMarked;
