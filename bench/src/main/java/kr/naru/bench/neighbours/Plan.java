package kr.naru.bench.neighbours;

import java.time.Duration;

/**
 * How long and how hard.
 *
 * @param rounds pairs of a calm and a disturbed one, for each neighbour
 * @param warm before all of them
 * @param ordersPerSecond of the calm stores, all together
 * @param burst messages of a partner that sends them at once
 */
record Plan(int rounds, Duration measured, Duration warm, int ordersPerSecond, int burst) {}
