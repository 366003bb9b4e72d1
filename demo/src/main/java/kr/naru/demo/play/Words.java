package kr.naru.demo.play;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The report's words in both languages; a word nobody has translated stands for itself. */
final class Words {
  private static final Properties ENGLISH = read("words.properties");
  private static final Properties KOREAN = read("words_ko.properties");

  private Words() {}

  static String en(String key) {
    return ENGLISH.getProperty(key, key);
  }

  static String ko(String key) {
    return KOREAN.getProperty(key, en(key));
  }

  /** A file beside this class. */
  static String file(String name) {
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(String name) {
    var properties = new Properties();
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
