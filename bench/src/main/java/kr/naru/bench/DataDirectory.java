package kr.naru.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Where a bench keeps its servers' data: its own and nobody else's. */
public final class DataDirectory {
  private DataDirectory() {}

  /**
   * Makes it, empty.
   *
   * @param mark a file that tells a directory of this bench from any other
   * @throws IllegalArgumentException there is something else in it
   */
  public static void empty(Path directory, String mark) throws IOException {
    if (Files.exists(directory)) {
      if (!Files.exists(directory.resolve(mark))) {
        throw new IllegalArgumentException(
            "%s is not a directory of this bench and is not emptied.".formatted(directory));
      }
      try (var files = Files.walk(directory)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
    Files.createFile(directory.resolve(mark));
  }
}
