package kr.naru.domain.money;

/**
 * The accounts of the double-entry ledger; an amount is what the centre owes the owner.
 *
 * <p>The first five belong to a store and carry a running balance. The others are the centre's own
 * and carry none, so that no two stores wait for one row.
 */
public enum Account {
  DEPOSIT,
  DEPOSIT_HELD,
  RECEIVABLE,
  CREDIT_HELD,
  CREDIT_OPEN,
  BANK,
  SALES,
  ADJUSTMENTS
}
