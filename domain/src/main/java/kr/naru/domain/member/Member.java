package kr.naru.domain.member;

import java.util.Optional;
import kr.naru.domain.liquor.Licence;
import kr.naru.domain.shared.Rate;

/**
 * A member store as a decision needs to know it.
 *
 * @param groupRate surcharge or discount of its price group; none when it has no group
 */
public record Member(
    MemberState state,
    Kind kind,
    Rate groupRate,
    Optional<Licence> liquorLicence,
    String deliveryRoute) {

  /** What the store does with the goods; decides which liquor labels it may buy. */
  public enum Kind {
    RETAIL,
    RESTAURANT
  }

  /** Only approved members order; login and ordering follow the ERP's approval (MBR-02, 05). */
  public boolean mayOrder() {
    return state == MemberState.APPROVED;
  }
}
