package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kr.naru.bench.page.Language;

/** Names of trials, errors and promises as a page says them. */
final class Sentences {
  private static final String KOREAN = "sentences.ko.txt";

  private final Map<String, String> translated;

  private Sentences(Map<String, String> translated) {
    this.translated = translated;
  }

  static Sentences in(Language language) {
    return new Sentences(language == Language.ENGLISH ? Map.of() : korean());
  }

  /** What has no translation, such as the name of a point, stays as it is. */
  String of(String sentence) {
    return translated.getOrDefault(sentence, sentence);
  }

  boolean knows(String sentence) {
    return translated.containsKey(sentence);
  }

  private static Map<String, String> korean() {
    try (var in = Objects.requireNonNull(Sentences.class.getResourceAsStream(KOREAN))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .map(line -> line.split(" = ", 2))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
