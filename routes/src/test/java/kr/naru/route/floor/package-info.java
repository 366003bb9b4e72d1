/**
 * Whether what the floor reports becomes the right stock, money and states, however it comes.
 *
 * <p>Kept out: what the floor is told. Start at {@code ShipmentIT}.
 */
@NullMarked
package kr.naru.route.floor;

import org.jspecify.annotations.NullMarked;
