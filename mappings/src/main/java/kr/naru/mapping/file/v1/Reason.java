package kr.naru.mapping.file.v1;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Why a line has its verdict and what to do about it, in two languages. */
public record Reason(String code, String text, String textKo, String action, String actionKo) {
  private static final ResourceBundle ENGLISH = texts(Locale.ROOT);
  private static final ResourceBundle KOREAN = texts(Locale.KOREAN);

  public static final Reason APPLIED = of("APPLIED", Map.of());
  public static final Reason ACCEPTED = of("ACCEPTED", Map.of());
  public static final Reason NOT_NEWER = of("NOT_NEWER", Map.of());

  /**
   * @param figures fill the places of that name; {@code name_ko} fills the Korean text's
   */
  public static Reason of(String code, Map<String, String> figures) {
    return of(code, filled(ENGLISH, code, figures), filled(KOREAN, code, figures));
  }

  /** Why the books refuse a record: {@code CONSTRAINT}, {@code NO_PARENT} or {@code LOOP}. */
  public static Reason ofBooks(String fault) {
    return of("BOOKS_" + fault, Map.of());
  }

  /** A reason that was given elsewhere; what to do is told here. */
  public static Reason of(String code, String text, String textKo) {
    var action = code + ".action";
    return new Reason(code, text, textKo, ENGLISH.getString(action), KOREAN.getString(action));
  }

  private static String filled(ResourceBundle texts, String code, Map<String, String> figures) {
    var korean = texts == KOREAN;
    var filled = texts.getString(code);
    for (var figure : figures.entrySet()) {
      var name = figure.getKey();
      var value =
          korean ? figures.getOrDefault(name + "_ko", figure.getValue()) : figure.getValue();
      filled = filled.replace("{" + name + "}", value);
    }
    return filled;
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "kr.naru.mapping.file.v1.verdicts",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
