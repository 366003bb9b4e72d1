package kr.naru.domain.money;

import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.money.PaymentCover.Short;
import kr.naru.domain.shared.Won;

/**
 * Deposit is spent before credit, and a sheet is covered in full or not at all.
 *
 * <p>Source: deck, "예치금·구매가능금액 범위내 주문" (AOS-02), "점포별 여신금액" (AOS-16).
 */
public final class PaymentCoverRule {
  public PaymentCover decide(Won total, StoreFunds funds) {
    var fromDeposit = total.atMost(funds.deposit());
    var onCredit = total.minus(fromDeposit);

    return onCredit.exceeds(funds.openCredit())
        ? new Short(onCredit.minus(funds.openCredit()))
        : new Covered(fromDeposit, onCredit);
  }
}
