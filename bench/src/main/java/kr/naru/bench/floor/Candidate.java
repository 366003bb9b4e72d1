package kr.naru.bench.floor;

/**
 * A program on its way to be the floor.
 *
 * @param statements sent per order
 * @param roundTrips made per order
 */
record Candidate(Program program, Measured measured, double statements, double roundTrips) {}
