/**
 * Judges a centre from outside: by the driver's log, the books of the partners and the rows of the
 * database. Shares no code with the hub and asks it nothing.
 *
 * <p>Start at {@link kr.naru.bench.fault.check.Checker}, which names every invariant.
 */
@NullMarked
package kr.naru.bench.fault.check;

import org.jspecify.annotations.NullMarked;
