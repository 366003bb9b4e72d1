package kr.naru.bench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** A text with places for figures: {@code {name}}. */
public final class Template {
  private final String text;

  private Template(String text) {
    this.text = text;
  }

  /** The one that lies beside a class. */
  public static Template beside(Class<?> owner, String file) {
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
      return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String with(Map<String, ?> figures) {
    var page = text;
    for (var figure : figures.entrySet()) {
      page = page.replace("{%s}".formatted(figure.getKey()), String.valueOf(figure.getValue()));
    }
    return page;
  }
}
