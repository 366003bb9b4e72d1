/**
 * Breaks the hub under load, in every way that can be had on one machine, and has it judged by what
 * its callers and partners know.
 *
 * <p>Keeps out of the product: what runs inside the hub's JVM is in {@code crash} and comes by the
 * class path. Start at {@link kr.naru.bench.fault.FaultsCommand}.
 */
@NullMarked
package kr.naru.bench.fault;

import org.jspecify.annotations.NullMarked;
