package kr.naru.route.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("기준정보 수신: 새 버전만 반영, 잘못된 한 건만 거절")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class MastersIT extends HubTest {
  private static final String LONG_AGO = "2020-01-01T00:00:00+09:00";

  @Test
  @Proves(
      value = {"ACT-12", "MST-01"},
      part = true,
      what = "subscribers are not yet told")
  void an_older_or_equal_version_changes_nothing_and_says_so() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();

    var version = centre.erp().nextVersion();
    var newer = centre.erp().send("base-price", List.of(price("P1", 2_000, version)));
    var equal = centre.erp().send("base-price", List.of(price("P1", 3_000, version)));
    var older = centre.erp().send("base-price", List.of(price("P1", 4_000, version - 1)));

    assertThat(result(centre, newer).number("/steps/0/detail/applied")).isEqualTo(1);
    assertThat(result(centre, equal).number("/steps/0/detail/stale")).isEqualTo(1);
    assertThat(result(centre, older).number("/steps/0/detail/stale")).isEqualTo(1);
    assertThat(store.order("P1", 1).number("/sheets/0/amount/gross")).isEqualTo(2_060);
  }

  @Test
  void a_bad_record_is_refused_by_itself_and_the_rest_goes_in() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.aProduct("P2", "GENERAL", 1_000, 100);
    centre.settle();

    var next = centre.erp().nextVersion();
    var message =
        centre
            .erp()
            .send(
                "base-price",
                List.of(price("P1", 2_000, next), price("P2", -5, next), price("P2", 3_000, next)));

    var told = result(centre, message);
    assertThat(told.number("/steps/0/detail/applied")).isEqualTo(2);
    assertThat(told.at("/steps/0/detail/refused/0/record")).isEqualTo("data.records[1]");
    assertThat(told.at("/steps/0/detail/refused/0/field")).isEqualTo("price");
    assertThat(told.at("/steps/0/detail/refused/0/value")).isEqualTo("-5");
    assertThat(told.at("/steps/0/detail/refused/0/reason")).contains("from 1 to");
    assertThat(told.text()).contains("RecordsRefused").contains("\"lane\": \"ERP\"");
    assertThat(store.order("P2", 1).number("/sheets/0/amount/gross")).isEqualTo(3_090);
  }

  @Test
  void a_message_sent_twice_is_taken_once() {
    var centre = aCentre();
    var store = centre.aStore("S1", 0);
    centre.settle();
    var deposit =
        Map.<String, Object>of(
            "document",
            "D1",
            "store",
            "S1",
            "kind",
            "DEPOSIT",
            "amount",
            5_000,
            "at",
            "2026-03-05T08:00:00+09:00",
            "version",
            1);

    centre.erp().send("twice", "movement", List.of(deposit));
    centre.erp().send("twice", "movement", List.of(deposit));
    var other = centre.erp().send("movement", List.of(deposit));

    assertThat(result(centre, other).number("/steps/0/detail/stale")).isEqualTo(1);
    assertThat(store.get("/api/v1/balance").number("/deposit")).isEqualTo(5_000);
  }

  @Test
  void what_nobody_can_understand_is_put_aside_with_its_reason_and_the_next_one_passes() {
    var centre = aCentre();
    centre.aStore("S1", 0);
    centre.settle();

    centre.erp().sendRaw("{\"id\":");
    centre.erp().sendRaw(event("wms-" + centre.id(), "kr.naru.erp.member.v1"));
    centre.erp().sendRaw(event("erp-" + centre.id(), "kr.naru.erp.weather.v1"));
    centre.deposit("S1", 700);
    centre.settle();

    var dead = centre.operator().get("/api/v1/passport/dead").text();
    assertThat(dead)
        .contains("JSON wanted")
        .contains("who owns this address")
        .contains("kr.naru.erp.<kind>.v1");
    assertThat(centre.storeClient("S1").get("/api/v1/balance").number("/deposit")).isEqualTo(700);
  }

  @Test
  @Proves({"ADM-10", "MST-02"})
  void each_sale_mode_acts_on_the_next_order_and_each_option_alone() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("MILK", "COLD", 1_000, 5);
    centre.product("MILK-BANANA", "COLD", Map.of("optionOf", "MILK", "soldOut", true));
    centre.price("MILK-BANANA", 1_100);
    centre.stock("MILK-BANANA", 50);
    centre.settle();

    assertThat(store.order("MILK-BANANA", 1).at("/sheets/0/lines/0/refusal/code"))
        .isEqualTo("SOLD_OUT_BY_FORCE");
    assertThat(store.order("MILK", 1).at("/outcome")).isEqualTo("ACCEPTED");

    centre.product("MILK", "COLD", Map.of("saleMode", "UNLIMITED"));
    centre.settle();
    assertThat(store.order("MILK", 50).at("/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  @Proves({"MST-08", "MBR-08", "ACT-06"})
  void a_new_grade_changes_the_stores_price_at_once_and_an_open_order_keeps_its_own() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.erp(
        "price-group", Map.of("priceGroup", "B", "validFrom", LONG_AGO, "ratePermyriad", 500));
    centre.settle();
    var open = store.order("P1", 1).expect(201).at("/orderNo");

    centre.member("S1", Map.of("grade", "SILVER", "priceGroup", "B"));
    centre.settle();

    assertThat(store.get("/api/v1/prices?articles=P1").number("/prices/0/unitPrice"))
        .isEqualTo(1_050);
    assertThat(store.order("P1", 1).number("/sheets/0/amount/gross")).isEqualTo(1_050);
    assertThat(store.get("/api/v1/orders/" + open).number("/sheets/0/gross")).isEqualTo(1_030);
    assertThat(centre.operator().get("/api/v1/members/S1").at("/grade")).isEqualTo("SILVER");
  }

  @Test
  @Proves(value = "ADM-06", part = true, what = "the AOS asks; it is not yet told")
  void an_article_without_stock_is_sold_out_until_stock_returns() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 2);
    centre.settle();
    store.order("P1", 2).expect(201);

    var gone = centre.operator().get("/api/v1/availability?skus=P1").at("/stock/0/state");
    centre.stock("P1", 5);
    centre.settle();
    var back = centre.operator().get("/api/v1/availability?skus=P1").at("/stock/0/state");

    assertThat(gone).isEqualTo("SOLD_OUT");
    assertThat(back).isEqualTo("ON_SALE");
  }

  @Test
  @Proves(
      value = {"MBR-02", "MBR-05"},
      part = true,
      what = "ordering; the AOS account is its own")
  void a_store_orders_only_from_its_approval_on() {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.member("S1", Map.of("state", "FIRST_DUE_PAID"));
    centre.aProduct("P1", "GENERAL", 1_000, 2);
    centre.settle();

    var before = store.order("P1", 1).expect(201);
    centre.member("S1", Map.of("state", "APPROVED"));
    centre.settle();
    var after = store.order("P1", 1).expect(201);

    assertThat(before.at("/sheets/0/refusal/code")).isEqualTo("MEMBER_NOT_APPROVED");
    assertThat(after.at("/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  void a_dated_setting_changes_the_rounding_from_its_day_on() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 333, 50);
    centre.erp(
        "setting",
        Map.of("name", "price.rounding.unit", "validFrom", "2026-03-06", "value", "100"));
    centre.settle();

    var today = store.order("P1", 1).number("/sheets/0/amount/gross");
    centre.clock("2026-03-06T09:00:00+09:00");
    var tomorrow = store.order("P1", 1).number("/sheets/0/amount/gross");

    assertThat(today).isEqualTo(340);
    assertThat(tomorrow).isEqualTo(300);
  }

  @Test
  void a_setting_nobody_knows_or_with_a_value_it_cannot_have_is_refused() {
    var centre = aCentre();
    var next = centre.erp().nextVersion();

    var message =
        centre
            .erp()
            .send(
                "setting",
                List.of(
                    setting("price.rounding.direction", "SIDEWAYS", next),
                    setting("price.luck", "HIGH", next)));

    var told = result(centre, message);
    assertThat(told.at("/steps/0/detail/refused/0/reason")).contains("HALF_UP|DOWN|UP");
    assertThat(told.at("/steps/0/detail/refused/1/reason")).contains("price.rounding.unit");
  }

  @Test
  @Proves("MBR-06")
  void a_member_is_shown_with_his_personal_data_masked() {
    var centre = aCentre();
    centre.aStore("S1", 0);
    centre.settle();

    var member = centre.operator().get("/api/v1/members/S1").expect(200);

    assertThat(member.at("/owner")).isEqualTo("홍*동");
    assertThat(member.at("/phone")).isEqualTo("010-****-5678");
    assertThat(member.at("/businessNo")).isEqualTo("506-81-*****");
    assertThat(member.at("/address")).doesNotContain("12-3");
  }

  @Test
  @Proves({"STK-01", "STK-02"})
  void a_recount_below_what_is_promised_keeps_the_promise_and_sells_no_more() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 10);
    centre.settle();
    store.order("P1", 8).expect(201);

    centre.stock("P1", 5);
    centre.settle();

    var stock = centre.operator().get("/api/v1/availability?skus=P1");
    assertThat(stock.number("/stock/0/promised")).isEqualTo(8);
    assertThat(stock.number("/stock/0/available")).isZero();
    assertThat(store.order("P1", 1).at("/outcome")).isEqualTo("REFUSED");
  }

  private static Map<String, Object> price(String sku, long price, long version) {
    return Map.of("sku", sku, "validFrom", LONG_AGO, "price", price, "version", version);
  }

  private static Map<String, Object> setting(String name, String value, long version) {
    return Map.of("name", name, "validFrom", "2026-03-01", "value", value, "version", version);
  }

  private static String event(String source, String type) {
    return """
        {"specversion": "1.0", "id": "x", "source": "%s", "type": "%s",
         "data": {"records": [{"version": 1}]}}
        """
        .formatted(source, type);
  }

  private static Reply result(TestCentre centre, String message) {
    Eventually.ok(
        () -> centre.operator().get("/api/v1/passport/" + message).status() == 200,
        "message " + message + " was not taken");
    return centre.operator().get("/api/v1/passport/" + message);
  }
}
