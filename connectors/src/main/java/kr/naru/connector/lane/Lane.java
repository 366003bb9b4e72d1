package kr.naru.connector.lane;

import java.util.function.Function;
import kr.naru.domain.shared.Fact;

/** The partners that are told, and within what their messages keep their order. */
public enum Lane {
  WMS(Fact::document),
  ERP(Fact::party),
  HUB(Fact::party),
  AOS(Fact::document);

  private final Function<Fact, String> key;

  Lane(Function<Fact, String> key) {
    this.key = key;
  }

  String keyOf(Fact fact) {
    return key.apply(fact);
  }
}
