package kr.naru.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("구조 규칙: 누가 누구를 알 수 있는가")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("kr.naru");
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("kr.naru.house.planted");

  @ParameterizedTest
  @MethodSource("sentences")
  void the_house_keeps_it(String sentence) {
    var rule = rule(sentence);

    assertThat(violations(rule, HOUSE)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void a_planted_violation_is_seen(String sentence) {
    var rule = rule(sentence).of("kr.naru.house.planted..");

    assertThat(violations(rule, PLANTED)).isNotEmpty();
  }

  @Test
  void nine_rules_are_in_force() {
    assertThat(ArchitectureRules.RULES).hasSize(9);
  }

  private static ArchitectureRules.Rule rule(String sentence) {
    return Objects.requireNonNull(ArchitectureRules.RULES.get(sentence));
  }

  private static Stream<String> sentences() {
    return ArchitectureRules.RULES.keySet().stream().sorted();
  }

  private static List<String> violations(ArchitectureRules.Rule rule, JavaClasses classes) {
    return rule.over(classes).getViolating().stream()
        .flatMap(event -> event.getDescriptionLines().stream())
        .toList();
  }
}
