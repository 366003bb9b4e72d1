/**
 * Cut-offs and delivery days.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.delivery.CutOffRuleTest}.
 */
@NullMarked
package kr.naru.domain.delivery;

import org.jspecify.annotations.NullMarked;
