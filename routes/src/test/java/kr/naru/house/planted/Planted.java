package kr.naru.house.planted;

import java.time.Instant;
import org.apache.camel.Exchange;
import org.assertj.core.api.Assertions;
import org.springframework.beans.factory.annotation.Autowired;

/** Violations of the house's rules, for the self-test alone. This package has no package-info. */
public class Planted {
  /** Injected into a field, so that nobody sees what the class needs. */
  public static class FieldInjected {
    @Autowired public String needed = "";
  }

  /** Knows a library that no layer may know. */
  public static class KnowsTestTools {
    public void prove() {
      Assertions.assertThat(true).isTrue();
    }
  }

  /** Takes Camel's envelope into the business. */
  public static final class TakesExchanges {
    public String of(Exchange exchange) {
      return exchange.getExchangeId();
    }
  }

  /** Asks the clock inside a rule. */
  public static final class AsksTheClock {
    public Instant now() {
      return Instant.now();
    }
  }
}
