/**
 * What every day at a centre is made of when it is run faster than the sun: acts by the time of
 * day, the business clock, the floor's work, and draws that fall the same each time.
 *
 * <p>Kept out: whose day it is and what is told of it. Start at {@link kr.naru.demo.day.Schedule}.
 */
@NullMarked
package kr.naru.demo.day;

import org.jspecify.annotations.NullMarked;
