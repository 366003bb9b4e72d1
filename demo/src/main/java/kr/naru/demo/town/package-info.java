/**
 * A small Korean town and its wholesale centre, generated from a seed, and its stores ordering.
 *
 * <p>Kept out: any rule of the hub. Start at {@link kr.naru.demo.town.Town}.
 */
@NullMarked
package kr.naru.demo.town;

import org.jspecify.annotations.NullMarked;
