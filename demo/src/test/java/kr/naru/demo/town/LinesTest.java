package kr.naru.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("시연 센터의 안내 문장: 두 언어가 같은 수치를 말한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinesTest {
  private static final Pattern FIGURE = Pattern.compile("%(\\d\\$)?,?([sd])");
  private final ResourceBundle english = lines(Locale.ROOT);
  private final ResourceBundle korean = lines(Locale.KOREAN);

  @Test
  void every_line_stands_in_both_languages_with_the_same_figures() {
    assertThat(korean.getLocale()).isEqualTo(Locale.KOREAN);
    assertThat(english.keySet())
        .allSatisfy(
            key -> {
              assertThat(korean.getString(key)).isNotEqualTo(english.getString(key));
              assertThat(figures(korean, key)).as(key).isEqualTo(figures(english, key));
            });
  }

  /** What is a word and what a number, by its place among the figures. */
  private static Map<Integer, String> figures(ResourceBundle lines, String key) {
    var figures = new TreeMap<Integer, String>();
    for (var found : FIGURE.matcher(lines.getString(key)).results().toList()) {
      var place = found.group(1);
      figures.put(
          place == null ? figures.size() + 1 : Integer.parseInt(place.substring(0, 1)),
          found.group(2));
    }
    return figures;
  }

  private static ResourceBundle lines(Locale locale) {
    return ResourceBundle.getBundle(
        "kr.naru.demo.town.lines",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
