package kr.naru.bench.floor;

/**
 * One run, or the medians of several.
 *
 * @param cpuMillis of the process that takes orders, per order
 * @param kilobytes allocated by it per order; NaN when it cannot be known
 */
public record Measured(
    double ordersPerSecond,
    double p50Millis,
    double p99Millis,
    double cpuMillis,
    double kilobytes,
    long failed) {}
