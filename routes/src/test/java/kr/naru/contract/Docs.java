package kr.naru.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages people read, and the places they point to. */
final class Docs {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  private Docs() {}

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** README, CONTRIBUTING, CHANGELOG and everything under docs. */
  static List<String> pages() {
    try (var top = Files.list(ROOT);
        var docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(top, docs)
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links of a page's text that lead nowhere. */
  static List<String> broken(String page, String text) {
    var folder = ROOT.resolve(page).resolveSibling("");
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !Files.exists(folder.resolve(link)))
        .map(link -> page + " -> " + link)
        .toList();
  }
}
