/**
 * The whole spine: stores order, everyone is told, the floor ships, and five books agree.
 *
 * <p>Kept out: single rules. Start at {@code FiveBooksIT}.
 */
@NullMarked
package kr.naru.demo.spine;

import org.jspecify.annotations.NullMarked;
