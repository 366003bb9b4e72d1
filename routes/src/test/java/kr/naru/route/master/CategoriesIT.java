package kr.naru.route.master;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.hub.HubTwin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("분류 연동: ERP의 분류 체계가 주문 화면과 HUB에 그대로 반영된다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS, Door.KAFKA})
class CategoriesIT extends HubTest {
  @Test
  @Proves("AOS-09")
  void a_change_of_the_tree_reaches_aos_and_hub_and_can_be_read() {
    var centre = aCentre();
    centre.erp().send("category", List.of(category("CHIPS", "SNACK", 1), category("SNACK", "", 1)));

    var moved = centre.erp().send("category", List.of(category("CHIPS", "", 2)));

    assertThat(passport(centre, moved).text())
        .contains("CategoriesChanged", "\"lane\": \"AOS\"", "\"lane\": \"HUB\"");
    assertThat(tree(centre)).containsExactly("CHIPS 2", "SNACK 1");
    try (var reader = theHub()) {
      Eventually.ok(
          () -> reader.books(centre.id()).counts().getOrDefault("categories", 0L) == 2,
          "the HUB has not heard of both changes");
      assertThat(reader.books(centre.id()).violations()).isEmpty();
    }
  }

  @Test
  void a_misfit_is_named_to_the_erp_and_the_rest_of_its_message_goes_in() {
    var centre = aCentre();
    centre.erp().send("category", List.of(category("FOOD", "", 1), category("SNACK", "FOOD", 1)));

    var message =
        centre
            .erp()
            .send(
                "category",
                List.of(
                    category("FOOD", "SNACK", 2),
                    category("CHIPS", "SALTY", 1),
                    category("DRINKS", "", 1)));

    var told = passport(centre, message);
    assertThat(told.number("/steps/0/detail/applied")).isEqualTo(1);
    assertThat(told.text())
        .contains("a parent that is not below this category")
        .contains("a parent that was sent before or is in this message")
        .contains("RecordsRefused");
    assertThat(tree(centre)).containsExactly("DRINKS 1", "FOOD 1", "SNACK/FOOD 1");
  }

  @Test
  void what_changes_nothing_is_told_to_nobody() {
    var centre = aCentre();
    centre.erp().send("category", List.of(category("SNACK", "", 2)));

    var older = centre.erp().send("category", List.of(category("SNACK", "", 1)));

    assertThat(passport(centre, older).text()).doesNotContain("CategoriesChanged");
    assertThat(tree(centre)).containsExactly("SNACK 2");
  }

  private static Map<String, Object> category(String code, String parent, long version) {
    var fields = new HashMap<String, Object>();
    fields.put("category", code);
    fields.put("name", code);
    fields.put("nameKo", code);
    fields.put("version", version);
    if (!parent.isEmpty()) {
      fields.put("parent", parent);
    }
    return fields;
  }

  private static Reply passport(TestCentre centre, String message) {
    Eventually.ok(
        () -> centre.operator().get("/api/v1/passport/" + message).status() == 200,
        "the message was not taken");
    return centre.operator().get("/api/v1/passport/" + message);
  }

  /** Each category under its parent, with its version. */
  private static List<String> tree(TestCentre centre) {
    var rows = centre.aosClient().get("/api/v1/categories").expect(200).json().path("categories");
    return rows.valueStream()
        .map(
            row ->
                row.path("category").asString()
                    + (row.has("parent") ? "/" + row.path("parent").asString() : "")
                    + " "
                    + row.path("version").asLong())
        .toList();
  }

  private static HubTwin theHub() {
    var servers = Servers.servers();
    return HubTwin.open(servers.addresses().kafkaServers(), servers.passwordOf(HubTwin.ACCOUNT));
  }
}
