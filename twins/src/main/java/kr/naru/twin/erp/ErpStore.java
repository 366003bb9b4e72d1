package kr.naru.twin.erp;

/**
 * What the ERP holds a store's money to be, won.
 *
 * @param deposit free to order with
 * @param depositHeld promised for orders
 * @param creditHeld credit promised for orders
 * @param receivable owed for what was shipped on credit
 */
public record ErpStore(
    long deposit, long depositHeld, long creditHeld, long receivable, long sales) {
  static final ErpStore NONE = new ErpStore(0, 0, 0, 0, 0);

  ErpStore order(long fromDeposit, long onCredit) {
    return new ErpStore(
        deposit - fromDeposit, depositHeld + fromDeposit, creditHeld + onCredit, receivable, sales);
  }

  ErpStore sell(long fromDeposit, long onCredit) {
    return new ErpStore(
        deposit,
        depositHeld - fromDeposit,
        creditHeld - onCredit,
        receivable + onCredit,
        sales + fromDeposit + onCredit);
  }

  ErpStore refund(long toDeposit, long toCredit) {
    return new ErpStore(
        deposit + toDeposit, depositHeld - toDeposit, creditHeld - toCredit, receivable, sales);
  }

  ErpStore moveDeposit(long won) {
    return new ErpStore(deposit + won, depositHeld, creditHeld, receivable, sales);
  }

  /** Positive repays. */
  ErpStore repay(long won) {
    return new ErpStore(deposit, depositHeld, creditHeld, receivable - won, sales);
  }
}
