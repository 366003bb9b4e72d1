package kr.naru.proof.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("증명 현황: 항목마다 상태와 근거")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofPageTest {
  private static final String INVENTORY =
      """
      id,group,group_ko,kind,duty,what,title_ko,korean,works_when
      AOS-01,Front,프런트,R,H,Three <sheets>,주문서 셋,구분하여 주문서 생성,cart in -> sheets out
      AOS-02,Front,프런트,R,H,Within the deposit,예치금 범위,범위내 주문,order in -> held
      STK-01,Stock,재고,R,H,Available stock,가용재고,가용재고,event -> formula
      """;

  @TempDir Path root;

  @BeforeEach
  void anInventory() throws IOException {
    write("docs/reference/inventory.csv", INVENTORY);
  }

  @Test
  void a_passed_test_through_a_door_proves_its_row() throws IOException {
    records("now,PlaceIT,PASSED,HTTP,AOS-01,false");

    assertThat(said()).contains("Proof: 1 of 3 rows proved, 0 in part, 2 not (target");
    assertThat(page()).contains("id=\"AOS-01\" data-state=\"proved\"");
  }

  @Test
  void a_part_and_a_test_without_a_door_leave_their_rows_in_part() throws IOException {
    records("now,PlaceIT,PASSED,HTTP,AOS-01,true", "now,RuleTest,PASSED,,AOS-02,false");

    assertThat(said()).contains("Proof: 0 of 3 rows proved, 2 in part, 1 not");
  }

  @Test
  void a_failed_test_outweighs_every_passed_one() throws IOException {
    records("now,PlaceIT,PASSED,HTTP,AOS-01,false", "now,RuleTest,FAILED,,AOS-01,false");

    assertThat(said()).contains("Proof: 0 of 3 rows proved, 0 in part, 1 failed, 2 not");
    assertThat(page()).contains("id=\"AOS-01\" data-state=\"failed\"");
  }

  @Test
  void a_skipped_test_proves_nothing() throws IOException {
    records("now,PlaceIT,SKIPPED,HTTP,AOS-01,false");

    assertThat(said()).contains("Proof: 0 of 3 rows proved, 0 in part, 3 not");
  }

  @Test
  void results_of_an_earlier_build_prove_nothing() throws IOException {
    records("yesterday,PlaceIT,PASSED,HTTP,AOS-01,false");

    assertThat(said()).contains("Proof: 0 of 3 rows proved");
  }

  @Test
  void a_row_that_the_inventory_lacks_stops_the_build() throws IOException {
    records("now,PlaceIT,PASSED,HTTP,AOS-01 AOS-99,false");

    assertThatThrownBy(this::said)
        .isInstanceOf(ProofError.class)
        .hasMessage("kr.naru.PlaceIT.it_works proves AOS-99, which the inventory lacks.");
  }

  @Test
  void a_door_claimed_by_a_unit_test_stops_the_build() throws IOException {
    records("now,RuleTest,PASSED,HTTP,AOS-01,false");

    assertThatThrownBy(this::said)
        .isInstanceOf(ProofError.class)
        .hasMessage("kr.naru.RuleTest claims doors and is no *IT.");
  }

  @Test
  void a_row_listed_twice_stops_the_build() throws IOException {
    write("docs/reference/inventory.csv", INVENTORY + "STK-01,Stock,재고,R,H,Again,또,또,again\n");

    assertThatThrownBy(this::said)
        .isInstanceOf(ProofError.class)
        .hasMessage("The inventory lists STK-01 more than once.");
  }

  @Test
  void both_languages_lead_to_each_other_and_need_nothing_from_elsewhere() throws IOException {
    records("now,PlaceIT,PASSED,HTTP,AOS-01,false");
    said();

    var korean = Files.readString(root.resolve("target/proof/index.ko.html"));

    assertThat(korean).contains("주문서 셋", "it &amp; works", "href=\"index.html\"");
    assertThat(page()).contains("Three &lt;sheets&gt;", "href=\"index.ko.html\"");
    assertThat(page() + korean).doesNotContain("http://", "https://", "src=", "{{", "@import");
  }

  @Test
  void the_projects_own_inventory_has_all_its_rows_in_both_languages() {
    var inventory = Inventory.read(Path.of("../docs/reference/inventory.csv"));

    assertThat(inventory.rows()).hasSize(282);
    assertThat(inventory.rows())
        .allSatisfy(row -> assertThat(row.title().english()).isNotBlank())
        .allSatisfy(row -> assertThat(row.title().korean()).isNotBlank())
        .allSatisfy(row -> assertThat(row.group().korean()).isNotBlank());
  }

  /** Lines of build, class, outcome, doors, rows, part. */
  private void records(String... lines) throws IOException {
    var text =
        new StringBuilder(
            "build,class,method,title,sentence,outcome,millis,cases,doors,rows,part,what\n");
    for (String line : lines) {
      String[] field = line.split(",", -1);
      text.append(
          "%s,kr.naru.%s,it_works,시험,it & works,%s,5,1,%s,%s,%s,\n".formatted((Object[]) field));
    }
    write("routes/target/proof/tests.csv", text.toString());
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private String page() throws IOException {
    return Files.readString(root.resolve("target/proof/index.html"));
  }

  private String said() throws IOException {
    var console = new ByteArrayOutputStream();
    ProofPage.write(root, "now", new PrintStream(console, true, UTF_8));
    return console.toString(UTF_8);
  }
}
