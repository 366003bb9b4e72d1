package kr.naru.domain.order;

import java.util.ArrayList;
import java.util.List;
import kr.naru.domain.money.Account;
import kr.naru.domain.money.LedgerEntry;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.shared.Won;

/**
 * What becomes of held money: captured for what was shipped, deposit first; released for what will
 * not come, credit first (architecture, section 6, Money).
 */
public record MoneyMove(Covered captured, Covered released) {
  static MoneyMove of(OpenSheet sheet, Won sold, Won freed) {
    var creditFreed = freed.atMost(sheet.creditHeld());
    var depositFreed = freed.minus(creditFreed);
    var captured = sold.atMost(sheet.depositHeld().minus(depositFreed));
    return new MoneyMove(
        new Covered(captured, sold.minus(captured)), new Covered(depositFreed, creditFreed));
  }

  /** Entries of the capture; those of a booking sum to zero. */
  public List<LedgerEntry> capture() {
    return entries(
        new LedgerEntry(Account.DEPOSIT_HELD, captured.fromDeposit().negated()),
        new LedgerEntry(Account.CREDIT_HELD, captured.onCredit().negated()),
        new LedgerEntry(Account.CREDIT_OPEN, captured.onCredit()),
        new LedgerEntry(Account.RECEIVABLE, captured.onCredit().negated()),
        new LedgerEntry(Account.SALES, captured.fromDeposit().plus(captured.onCredit())));
  }

  /** Entries of the release. */
  public List<LedgerEntry> release() {
    return entries(
        new LedgerEntry(Account.DEPOSIT_HELD, released.fromDeposit().negated()),
        new LedgerEntry(Account.DEPOSIT, released.fromDeposit()),
        new LedgerEntry(Account.CREDIT_HELD, released.onCredit().negated()),
        new LedgerEntry(Account.CREDIT_OPEN, released.onCredit()));
  }

  private static List<LedgerEntry> entries(LedgerEntry... entries) {
    var moved = new ArrayList<LedgerEntry>();
    for (var entry : entries) {
      if (!entry.amount().equals(Won.ZERO)) {
        moved.add(entry);
      }
    }
    return List.copyOf(moved);
  }
}
