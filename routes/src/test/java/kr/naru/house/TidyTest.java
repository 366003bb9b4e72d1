package kr.naru.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("정돈 규칙: 길이, 금지어, 문서 형식")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TidyTest {
  @TempDir Path planted;

  @BeforeEach
  void aTidyProject() throws IOException {
    plant("README.md", "# A\n\n    ./mvnw verify\n");
    plant("README.ko.md", "# A\n");
    plant(".ci/run", "exec ./mvnw verify\n");
  }

  @Test
  void the_house_is_tidy() {
    assertThat(new Tidy(Path.of("..").toAbsolutePath().normalize()).faults()).isEmpty();
  }

  @Test
  void a_tidy_project_has_no_fault() {
    assertThat(new Tidy(planted).faults()).isEmpty();
  }

  @Test
  void a_long_file_a_long_line_and_a_banned_word_are_seen() throws IOException {
    plant("Long.java", String.join("\n", Collections.nCopies(401, "int a;")));
    plant("Wide.java", "int " + "a".repeat(100) + ";\n");
    plant("Lazy.java", "// TO" + "DO later\n");
    plant("Fenced.java", "// spotless:" + "off\n");

    assertThat(new Tidy(planted).faults())
        .anyMatch(fault -> fault.contains("401 lines"))
        .anyMatch(fault -> fault.contains("over 100 columns"))
        .anyMatch(fault -> fault.contains("write an issue"))
        .anyMatch(fault -> fault.contains("only routes are fenced"));
  }

  @Test
  void a_method_that_is_too_long_or_asks_for_too_much_is_seen() throws IOException {
    var body = "int x = 1;\n".repeat(41);
    plant("m/src/main/Deep.java", "class Deep { void run() {\n" + body + "} }");
    plant("m/src/main/Wide.java", "class Wide { void of(int a, int b, int c, int d, int e) {} }");

    assertThat(new Tidy(planted).faults())
        .anyMatch(fault -> fault.contains("Deep.java.run: 43 lines"))
        .anyMatch(fault -> fault.contains("5 parameters"))
        .anyMatch(fault -> fault.contains("methods are over 15 lines"));
  }

  @Test
  void a_page_without_a_title_a_nameless_decision_and_a_lacking_translation_are_seen()
      throws IOException {
    plant("docs/page.md", "text\n");
    plant("docs/decisions/choice.md", "# Choice\n");
    plant("README.md", "# A\n\n## B\n\n    ./mvnw test\n");
    plant("words.properties", "a=1\nb=2\n");
    plant("words_ko.properties", "a=1\n");

    assertThat(new Tidy(planted).faults())
        .anyMatch(fault -> fault.contains("0 titles"))
        .anyMatch(fault -> fault.contains("NNNN-title.md"))
        .anyMatch(fault -> fault.contains("Status: and Date:"))
        .anyMatch(fault -> fault.contains("other sections"))
        .anyMatch(fault -> fault.contains("its test command"))
        .anyMatch(fault -> fault.contains("other keys"));
  }

  private void plant(String name, String text) throws IOException {
    var file = planted.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }
}
