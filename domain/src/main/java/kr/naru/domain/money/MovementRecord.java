package kr.naru.domain.money;

import java.time.Instant;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/** A movement of a store's money, told by the ERP under a document number of its own. */
public record MovementRecord(
    String document,
    StoreCode store,
    Kind kind,
    Account account,
    Account contra,
    Won amount,
    Instant at,
    long version)
    implements MasterRecord {
  /** Positive amounts raise the account: a deposit, or a repaid receivable. */
  public enum Kind {
    OPENING(Account.DEPOSIT, Account.ADJUSTMENTS),
    DEPOSIT(Account.DEPOSIT, Account.BANK),
    WITHDRAWAL(Account.DEPOSIT, Account.BANK),
    ADJUSTMENT(Account.DEPOSIT, Account.ADJUSTMENTS),
    RECEIVABLE_OPENING(Account.RECEIVABLE, Account.ADJUSTMENTS),
    RECEIVABLE_PAYMENT(Account.RECEIVABLE, Account.BANK);

    private final Account account;
    private final Account contra;

    Kind(Account account, Account contra) {
      this.account = account;
      this.contra = contra;
    }

    public Account account() {
      return account;
    }

    public Account contra() {
      return contra;
    }
  }

  @Override
  public String key() {
    return document;
  }
}
