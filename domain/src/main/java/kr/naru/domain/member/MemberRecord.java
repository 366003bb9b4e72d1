package kr.naru.domain.member;

import java.util.Optional;
import kr.naru.domain.liquor.Licence;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.domain.shared.StoreCode;

/** A member store as the ERP keeps it; owner, phone and address are personal data. */
public record MemberRecord(
    StoreCode store,
    String name,
    BusinessNumber businessNo,
    Member.Kind kind,
    MemberState state,
    Optional<String> grade,
    Optional<String> priceGroup,
    Optional<String> route,
    String owner,
    String phone,
    String address,
    Optional<Licence> licence,
    long version)
    implements MasterRecord {
  @Override
  public String key() {
    return store.value();
  }
}
