package kr.naru.proof.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The page's own words in one language, and the files it is made of. */
record Words(Properties texts) {

  static Words in(Language language) {
    var texts = new Properties();
    try (var file = Words.class.getResourceAsStream(language.words())) {
      texts.load(new InputStreamReader(Objects.requireNonNull(file), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(texts);
  }

  static String file(String name) {
    try (var file = Words.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a key with its places filled, ready for HTML. */
  String of(String key, Object... values) {
    return escaped(new MessageFormat(raw(key), Locale.ROOT).format(values));
  }

  /** The text as it stands, with its places open. */
  String raw(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }

  String duration(long millis) {
    return millis < 1_000
        ? of("millis", millis)
        : of("seconds", String.format(Locale.ROOT, "%.1f", millis / 1000.0));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
