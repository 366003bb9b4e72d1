/**
 * How a store pays: its deposit (예치금) first, then the credit (여신) its guarantee bond secures.
 *
 * <p>Kept out: prices. Start at {@link kr.naru.domain.money.PaymentCoverRule}.
 */
@NullMarked
package kr.naru.domain.money;

import org.jspecify.annotations.NullMarked;
