package kr.naru.route.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("제도 변경: 시행일 자정부터 배포 없이 적용")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class FromMidnightIT extends HubTest {
  private static final String LAST_SECOND = "2026-03-05T23:59:59+09:00";
  private static final String MIDNIGHT = "2026-03-06T00:00:00+09:00";
  private static final String DAY = "2026-03-06";

  private TestCentre centre;
  private HubClient store;

  @BeforeEach
  void a_store_and_a_product() {
    centre = aCentre();
    store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
  }

  @Test
  @Proves("PLT-21")
  void a_tax_rule_of_tomorrow_counts_from_midnight() {
    setting("price.basis", "VAT_EXCLUDED");

    centre.clock(LAST_SECOND);
    assertThat(cost()).isEqualTo("1030 93");
    centre.clock(MIDNIGHT);

    assertThat(cost()).isEqualTo("1133 103");
  }

  @Test
  @Proves("PLT-21")
  void a_tariff_and_a_price_of_tomorrow_count_from_midnight() {
    centre.erp(
        "price-group", Map.of("priceGroup", "A", "validFrom", MIDNIGHT, "ratePermyriad", 500));
    centre.erp("base-price", Map.of("sku", "P1", "validFrom", MIDNIGHT, "price", 2_000));
    centre.settle();

    centre.clock(LAST_SECOND);
    assertThat(cost()).isEqualTo("1030 93");
    centre.clock(MIDNIGHT);

    assertThat(cost()).isEqualTo("2100 190");
  }

  @Test
  @Proves("PLT-21")
  void a_later_version_of_a_rule_that_has_not_begun_replaces_it() {
    setting("price.rounding.unit", "2000");
    setting("price.rounding.unit", "100");

    centre.clock(MIDNIGHT);

    assertThat(cost()).isEqualTo("1000 90");
  }

  @Test
  @Proves("PLT-21")
  void a_value_the_rule_does_not_take_is_refused_and_nothing_changes_at_midnight() {
    setting("price.basis", "VAT_DOUBLED");

    centre.clock(MIDNIGHT);

    assertThat(cost()).isEqualTo("1030 93");
  }

  private void setting(String name, String value) {
    centre.erp("setting", Map.of("name", name, "validFrom", DAY, "value", value));
    centre.settle();
  }

  /** What one piece costs now: gross and the tax in it. */
  private String cost() {
    var quote = store.post("/api/v1/quotes", HubClient.lines("P1", 1)).expect(200);
    return quote.number("/sheets/0/amount/gross") + " " + quote.number("/sheets/0/amount/vat");
  }
}
