package kr.naru.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The house style as far as a program can see it, one sentence for each fault. */
final class Tidy {
  private static final int COLUMNS = 100;
  private static final int FILE_LINES = 400;
  private static final int README_LINES = 120;

  /** A word, and what to write in its place. */
  private static final Map<String, String> BANNED =
      Map.of(
          "FIX" + "ME",
          "mend it",
          "TO" + "DO",
          "do it, or write an issue",
          "@Autowired private",
          "take it in the constructor",
          "printStackTrace",
          "log it, or let it go on",
          "/work/" + "main",
          "a path in the project",
          "lombok",
          "a record");

  private final Path root;

  Tidy(Path root) {
    this.root = root;
  }

  List<String> faults() {
    var faults = new ArrayList<String>();
    files(".java").stream()
        .filter(file -> !file.endsWith("Tidy.java"))
        .forEach(file -> java(file, lines(file), faults));
    faults.addAll(Methods.faults(files(".java").stream().filter(Tidy::isProduct).toList()));
    files(".md").forEach(file -> page(file, lines(file), faults));
    readme(faults);
    files("_ko.properties").forEach(file -> bundle(file, faults));
    return faults;
  }

  /** Routes and tests read as lists; the limits are for what decides and does. */
  private static boolean isProduct(Path file) {
    return file.toString().contains("/src/main/") && !file.toString().endsWith("Routes.java");
  }

  private void java(Path file, List<String> lines, List<String> faults) {
    var code = lines.stream().filter(line -> !line.isBlank()).count();
    check(faults, code <= FILE_LINES, file, "%d lines, at most %d".formatted(code, FILE_LINES));
    for (var line : lines) {
      var unbreakable = line.contains("\"") || !line.strip().contains(" ") || isImport(line);
      check(
          faults,
          line.length() <= COLUMNS || unbreakable,
          file,
          "over 100 columns: " + line.strip());
      BANNED.forEach(
          (word, instead) ->
              check(faults, !line.contains(word), file, "'" + word + "': " + instead));
    }
    var slept = lines.stream().anyMatch(line -> line.contains("Thread.sl" + "eep"));
    var test = file.toString().contains("/src/test/");
    check(faults, !slept || !test, file, "a test waits for what it waits for, with a bound");
    var fenced = lines.stream().anyMatch(line -> line.contains("spotless:" + "off"));
    var routes = lines.stream().anyMatch(line -> line.contains("void configur"));
    check(faults, !fenced || routes, file, "only routes are fenced from the formatter");
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  private void page(Path file, List<String> lines, List<String> faults) {
    var fence = false;
    var titles = 0;
    for (var line : lines) {
      fence ^= line.startsWith("```");
      titles += !fence && line.startsWith("# ") ? 1 : 0;
    }
    check(faults, titles == 1, file, titles + " titles, one is wanted");
    if (file.toString().contains("/decisions/") && !file.endsWith("README.md")) {
      var named = file.getFileName().toString().matches("\\d{4}-[a-z0-9-]+\\.md");
      var text = String.join("\n", lines);
      check(faults, named, file, "a decision is named NNNN-title.md");
      check(faults, text.contains("Status:") && text.contains("Date:"), file, "Status: and Date:");
    }
  }

  private void readme(List<String> faults) {
    var english = lines(root.resolve("README.md"));
    var korean = lines(root.resolve("README.ko.md"));
    check(faults, english.size() <= README_LINES, Path.of("README.md"), "over 120 lines");
    check(
        faults,
        headings(english) == headings(korean),
        Path.of("README.ko.md"),
        "has other sections than README.md");
    var ci = String.join("\n", lines(root.resolve(".ci/run")));
    var tested = english.stream().anyMatch(line -> line.contains("./mvnw verify"));
    check(
        faults,
        tested && ci.contains("verify"),
        Path.of("README.md"),
        "its test command is not the one of .ci/run");
  }

  private void bundle(Path korean, List<String> faults) {
    var english = korean.resolveSibling(korean.getFileName().toString().replace("_ko", ""));
    check(faults, keys(english).equals(keys(korean)), korean, "other keys than in English");
  }

  private static long headings(List<String> lines) {
    return lines.stream().filter(line -> line.startsWith("## ")).count();
  }

  private List<String> keys(Path bundle) {
    return lines(bundle).stream()
        .filter(line -> line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')))
        .sorted()
        .toList();
  }

  private void check(List<String> faults, boolean holds, Path file, String fault) {
    if (!holds) {
      faults.add((file.isAbsolute() ? root.relativize(file) : file) + ": " + fault);
    }
  }

  private List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> !root.relativize(file).toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
