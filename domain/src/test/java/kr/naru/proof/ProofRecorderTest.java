package kr.naru.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

@DisplayName("증명 기록: 시험마다 증명하는 항목과 결과")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofRecorderTest {
  @TempDir Path module;

  @Test
  void a_test_is_kept_with_its_words_its_doors_and_its_rows() throws IOException {
    var lines = record(Planted.class);

    assertThat(lines)
        .anyMatch(
            line ->
                line.startsWith(
                        "'now','kr.naru.proof.ProofRecorderTest$Planted','a_basket_is_answered',"
                            + "'심은 시험','a basket is answered','PASSED',")
                    && line.endsWith(",'1','HTTP JMS','AOS-01 AOS-02','false',''"));
  }

  @Test
  void a_mark_on_the_class_holds_for_each_of_its_tests_beside_its_own() throws IOException {
    var lines = record(Planted.class);

    assertThat(lines).filteredOn(line -> line.contains("'a_basket_is_answered'")).hasSize(2);
    assertThat(lines)
        .filteredOn(line -> line.contains("'PLT-03','true','the \"first\" half'"))
        .hasSize(4);
  }

  @Test
  void a_failed_and_a_skipped_test_are_kept_as_such() throws IOException {
    var lines = record(Planted.class);

    assertThat(lines).anyMatch(line -> line.contains("'it_fails'") && line.contains("'FAILED'"));
    assertThat(lines).anyMatch(line -> line.contains("'it_rests'") && line.contains("'SKIPPED'"));
  }

  @Test
  void the_cases_of_a_test_are_one_line_that_is_as_good_as_the_worst() throws IOException {
    var lines = record(Planted.class);

    assertThat(lines)
        .filteredOn(line -> line.contains("'each_number_is_small'"))
        .singleElement()
        .asString()
        .contains("'each number is small','FAILED',")
        .contains("'3','HTTP JMS'");
  }

  @Test
  void a_class_that_cannot_begin_fails_the_tests_it_never_ran() throws IOException {
    var lines = record(NeverBegins.class);

    assertThat(lines)
        .singleElement()
        .asString()
        .contains("'FAILED','0','0','','STK-01','false',''");
  }

  @Test
  void a_class_that_does_not_apply_here_skips_its_tests() throws IOException {
    var lines = record(DoesNotApply.class);

    assertThat(lines).singleElement().asString().contains("'SKIPPED'");
  }

  @Test
  void an_earlier_runs_file_is_gone_before_the_first_test() throws IOException {
    var file = new ProofFile(module.resolve("tests.csv"), "now");
    Files.writeString(file.path(), "left behind");

    new ProofRecorder(file)
        .testPlanExecutionStarted(
            LauncherFactory.create(quiet())
                .discover(LauncherDiscoveryRequestBuilder.request().build()));

    assertThat(file.path()).doesNotExist();
  }

  @Test
  void a_test_that_proves_nothing_is_kept_for_its_duration() throws IOException {
    var lines = record(Unmarked.class);

    assertThat(lines).singleElement().asString().endsWith("'1','','','false',''");
  }

  /** The lines after the header, with plain quotes for easy reading. */
  private List<String> record(Class<?> planted) throws IOException {
    var file = new ProofFile(module.resolve("target/proof/tests.csv"), "now");
    var request = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(planted)).build();

    LauncherFactory.create(quiet()).execute(request, new ProofRecorder(file));

    return Files.readAllLines(file.path()).stream()
        .skip(1)
        .map(line -> line.replace('"', '\'').replace("''first''", "\"first\""))
        .toList();
  }

  /** Without the recorder of the build itself. */
  private static LauncherConfig quiet() {
    return LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
  }

  @DisplayName("심은 시험")
  @DisplayNameGeneration(ReplaceUnderscores.class)
  @Drives({Door.HTTP, Door.JMS})
  @Proves(value = "PLT-03", part = true, what = "the \"first\" half")
  static class Planted {
    @Test
    @Proves({"AOS-01", "AOS-02"})
    void a_basket_is_answered() {}

    @Test
    void it_fails() {
      throw new AssertionError("planted");
    }

    @Test
    @Disabled("planted")
    void it_rests() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30})
    void each_number_is_small(int number) {
      assertThat(number).isLessThan(10);
    }
  }

  static class NeverBegins {
    @BeforeAll
    static void breaks() {
      throw new IllegalStateException("planted");
    }

    @Test
    @Proves("STK-01")
    void stock_is_counted() {}
  }

  static class DoesNotApply {
    @BeforeAll
    static void needsAnotherMachine() {
      abort("planted");
    }

    @Test
    @Proves("STK-01")
    void stock_is_counted() {}
  }

  static class Unmarked {
    @Test
    void nothing_is_claimed() {}
  }
}
