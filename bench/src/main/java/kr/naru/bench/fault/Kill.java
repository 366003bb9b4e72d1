package kr.naru.bench.fault;

import java.time.Duration;

/**
 * One end of the hub's process.
 *
 * @param how the point's name, or how else it was ended
 * @param ready from its start until it took orders again
 */
record Kill(String how, Duration ready) {}
