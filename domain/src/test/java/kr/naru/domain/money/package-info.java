/**
 * Cover and credit by example, and against a naive reference.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.money.PaymentCoverRuleTest}.
 */
@NullMarked
package kr.naru.domain.money;

import org.jspecify.annotations.NullMarked;
