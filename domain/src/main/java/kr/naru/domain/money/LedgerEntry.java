package kr.naru.domain.money;

import java.util.List;
import kr.naru.domain.shared.Won;

/** One side of a booking; the entries of one booking sum to zero. */
public record LedgerEntry(Account account, Won amount) {
  /** Reserves the covered amounts of a sheet until it is shipped or released. */
  public static List<LedgerEntry> hold(PaymentCover.Covered cover) {
    return List.of(
        new LedgerEntry(Account.DEPOSIT, cover.fromDeposit().negated()),
        new LedgerEntry(Account.DEPOSIT_HELD, cover.fromDeposit()),
        new LedgerEntry(Account.CREDIT_OPEN, cover.onCredit().negated()),
        new LedgerEntry(Account.CREDIT_HELD, cover.onCredit()));
  }
}
