package kr.naru.domain.money;

import kr.naru.domain.shared.Won;

/** The answer to "can this store pay for this sheet?". */
public sealed interface PaymentCover {
  record Covered(Won fromDeposit, Won onCredit) implements PaymentCover {
    public static final Covered NOTHING = new Covered(Won.ZERO, Won.ZERO);
  }

  record Short(Won missing) implements PaymentCover {}
}
