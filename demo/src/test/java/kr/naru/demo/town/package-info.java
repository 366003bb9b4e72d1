/**
 * The generated town: the same from the same seed, and lively.
 *
 * <p>Kept out: the hub. Start at {@link kr.naru.demo.town.TownTest}.
 */
@NullMarked
package kr.naru.demo.town;

import org.jspecify.annotations.NullMarked;
