/** The parts of the floor that need no machine: distributions, percentiles, tables. */
@NullMarked
package kr.naru.bench.floor;

import org.jspecify.annotations.NullMarked;
