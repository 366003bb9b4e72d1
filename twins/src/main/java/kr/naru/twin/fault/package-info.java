/**
 * What may be wrong with a partner, from a seed: slow, down, wrong, double, late, out of order.
 *
 * <p>Kept out: how a partner is reached. Start at {@link kr.naru.twin.fault.Faults}.
 */
@NullMarked
package kr.naru.twin.fault;

import org.jspecify.annotations.NullMarked;
