/**
 * What was bought and sold, summed up from the lines of shipments.
 *
 * <p>Kept out: writing those lines. Start at {@link kr.naru.route.statistics.StatisticsRoutes}.
 */
@NullMarked
package kr.naru.route.statistics;

import org.jspecify.annotations.NullMarked;
