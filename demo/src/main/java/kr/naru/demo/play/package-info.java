/**
 * A day of real orders from a file, played through the hub's doors and reported line by line.
 *
 * <p>Kept out: any rule of the hub. The file is described in {@code docs/reference/order-file.md};
 * start at {@link kr.naru.demo.play.PlayedDay}.
 */
@NullMarked
package kr.naru.demo.play;

import org.jspecify.annotations.NullMarked;
