/**
 * Days played from files made for the test.
 *
 * <p>Kept out: the real day, which is no part of the project. Start at {@link
 * kr.naru.demo.play.PlayedDayIT}.
 */
@NullMarked
package kr.naru.demo.play;

import org.jspecify.annotations.NullMarked;
