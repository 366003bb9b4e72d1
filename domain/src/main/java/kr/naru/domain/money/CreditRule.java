package kr.naru.domain.money;

import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.shared.Won;

/**
 * Credit is the smaller of limit and bond, less what is owed and what is held on credit.
 *
 * <p>Source: deck, "보증증권 범위 내 여신한도 운영" (MBR-04, FIN-07). Without a bond in force there is none.
 */
public final class CreditRule {
  /** Why credit stands as it does; {@code ENDED} and {@code NOT_YET} tell a bond's dates. */
  public enum BondState {
    NONE,
    NOT_YET,
    IN_FORCE,
    ENDED
  }

  public record Credit(BondState bond, Won limit, Won open) {}

  public Credit decide(Optional<Bond> bond, Won receivable, Won creditHeld, LocalDate day) {
    var state = bond.map(b -> state(b, day)).orElse(BondState.NONE);
    if (bond.isEmpty() || state != BondState.IN_FORCE) {
      return new Credit(state, Won.ZERO, Won.ZERO);
    }
    var limit = bond.get().creditLimit().atMost(bond.get().amount());
    return new Credit(state, limit, limit.minus(receivable).minus(creditHeld).atLeastZero());
  }

  private static BondState state(Bond bond, LocalDate day) {
    if (day.isBefore(bond.from())) {
      return BondState.NOT_YET;
    }
    return day.isAfter(bond.until()) ? BondState.ENDED : BondState.IN_FORCE;
  }
}
