/**
 * Runs inside the hub's JVM of a fault run, by its settings and class path alone: ends the process
 * at a named point. Never part of the product, which knows nothing of it.
 */
@NullMarked
package kr.naru.bench.fault.crash;

import org.jspecify.annotations.NullMarked;
