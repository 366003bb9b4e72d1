/**
 * What the floor reports of promised sheets, and what it means for stock, money and everyone who
 * must know.
 *
 * <p>Kept out: what the floor is told. Start at {@link kr.naru.route.floor.FloorRoutes}.
 */
@NullMarked
package kr.naru.route.floor;

import org.jspecify.annotations.NullMarked;
