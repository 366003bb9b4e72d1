package kr.naru.domain.money;

import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.StoreCode;

/** A guarantee bond (보증증권) and the credit limit agreed on it. */
public record BondRecord(StoreCode store, String number, Bond bond, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return store + " " + number;
  }
}
