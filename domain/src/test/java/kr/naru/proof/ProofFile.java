package kr.naru.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What came of a module's tests, as CSV.
 *
 * @param build names the build, so that lines an earlier one has left behind are known as such
 */
record ProofFile(Path path, String build) {
  private static final List<String> HEADER =
      List.of(
          "build",
          "class",
          "method",
          "title",
          "sentence",
          "outcome",
          "millis",
          "cases",
          "doors",
          "rows",
          "part",
          "what");

  /** Where the proof page looks for it, in the module whose tests run. */
  static ProofFile ofThisModule() {
    return new ProofFile(
        Path.of(System.getProperty("basedir", ""), "target", "proof", "tests.csv"),
        System.getProperty("naru.build", ""));
  }

  void remove() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Collection<TestRun> runs) {
    var text = new StringBuilder(line(HEADER));
    for (var run : runs) {
      run.lines().forEach(fields -> text.append(quoted(build)).append(',').append(line(fields)));
    }
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(List<String> fields) {
    return fields.stream().map(ProofFile::quoted).collect(joining(",", "", "\n"));
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }
}
