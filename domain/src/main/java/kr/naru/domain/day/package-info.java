/**
 * How a business day of a centre ends: its totals, which balance, and which nothing changes later.
 *
 * <p>Kept out: the runs of the day. Start at {@link kr.naru.domain.day.DayTotals}.
 */
@NullMarked
package kr.naru.domain.day;

import org.jspecify.annotations.NullMarked;
