package kr.naru.domain.money;

import kr.naru.domain.shared.Won;

/** What a store can spend now: its free deposit, and what is left of its credit. */
public record StoreFunds(Won deposit, Won openCredit) {
  public Won spendable() {
    return deposit.plus(openCredit);
  }

  public StoreFunds less(PaymentCover.Covered cover) {
    return new StoreFunds(deposit.minus(cover.fromDeposit()), openCredit.minus(cover.onCredit()));
  }
}
