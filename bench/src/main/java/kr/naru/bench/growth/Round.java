package kr.naru.bench.growth;

import kr.naru.bench.floor.Measured;

/**
 * One run of the hub, and the control beside it.
 *
 * @param databaseMillis the database's part of the hub's cost
 * @param controlMillis what an order cost the control just before, its database with it
 */
record Round(Measured hub, double databaseMillis, double controlMillis) {}
