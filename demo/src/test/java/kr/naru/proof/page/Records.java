package kr.naru.proof.page;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of all modules recorded in one build. */
record Records(List<Evidence> evidence) {

  /** Lines of another build are passed over: they show what the code was, not what it is. */
  static Records read(Path root, String build) {
    try (Stream<Path> modules = Files.list(root)) {
      return new Records(
          modules
              .map(module -> module.resolve("target/proof/tests.csv"))
              .filter(Files::exists)
              .sorted()
              .flatMap(file -> read(root.relativize(file).getName(0).toString(), file, build))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Evidence> read(String module, Path file, String build) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return reader.stream()
          .filter(line -> line.getField("build").equals(build))
          .map(line -> Evidence.of(module, line))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
