package kr.naru.bench.floor;

import java.time.Duration;
import java.util.List;

/**
 * How long a sitting lasts.
 *
 * @param warm at the beginning, for each way; the hub is warmed longer
 * @param settle before each run, not measured
 * @param measured of each run
 */
record Plan(List<Integer> clients, int rounds, Duration warm, Duration settle, Duration measured) {}
