package kr.naru.bench.growth;

import java.time.Duration;
import java.util.List;

/**
 * What a sitting goes through.
 *
 * @param steps how many rows the books grow to
 * @param rounds medians are taken over these
 * @param warm at the beginning
 * @param measured of each run
 * @param centres on one hub in the end
 */
record Plan(List<Long> steps, int rounds, Duration warm, Duration measured, int centres) {}
