package kr.naru.connector.lane;

import java.util.Locale;
import java.util.function.Function;
import kr.naru.domain.shared.Fact;

/** The partners that are told, within what their messages keep their order, and how. */
public enum Lane {
  /** By sheet; a sheet's cancellation must not pass its order. */
  WMS(Fact::document, LanePolicy.of(2, 4, true)),
  /** By store: its account is kept in order. */
  ERP(Fact::party, LanePolicy.of(2, 4, true)),
  /** By store, numbered together as they come; a bad one is passed by. */
  HUB(Fact::party, LanePolicy.of(1, 16, false)),
  /** By sheet, or by stream for what changes all the time. */
  AOS(Fact::document, LanePolicy.of(2, 8, true));

  private final Function<Fact, String> key;
  private final LanePolicy policy;

  Lane(Function<Fact, String> key, LanePolicy policy) {
    this.key = key;
    this.policy = policy;
  }

  String keyOf(Fact fact) {
    return key.apply(fact);
  }

  LanePolicy policy() {
    return policy;
  }

  /** As it stands in endpoints and addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
