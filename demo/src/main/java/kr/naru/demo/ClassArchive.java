package kr.naru.demo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hub's classes as its JVM keeps them: read at once they make a start shorter by a fifth.
 *
 * <p>A JVM archives classes from jars only, so directories are packed. What the build has changed
 * is packed anew, and the archive with it.
 */
final class ClassArchive {
  private final Path directory;
  private final Path archive;

  ClassArchive(Path directory) {
    this.directory = directory;
    this.archive = directory.resolve("classes-%s.jsa".formatted(Runtime.version()));
  }

  /** The class path with its directories as jars. */
  String packed(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(Path::of)
        .map(path -> Files.isDirectory(path) ? jarOf(path) : path)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  List<String> flags() {
    return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
  }

  /**
   * Lets a running hub archive the classes it has loaded, unless that was done; the hub works on
   * meanwhile. Without the tool for it the next start is as long as this one. What the JVM wrote
   * about it, where it was started, nobody reads.
   */
  void writeFrom(long pid) {
    if (Files.exists(archive)) {
      return;
    }
    try {
      List<Path> before = words();
      Path written = directory.resolve("classes-%d.tmp".formatted(pid));
      Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
      new ProcessBuilder(tool.toString(), "" + pid, "VM.cds", "static_dump", written.toString())
          .redirectOutput(Redirect.DISCARD)
          .redirectError(Redirect.DISCARD)
          .start()
          .waitFor();
      if (Files.exists(written)) {
        Files.move(written, archive);
      }
      words().stream().filter(path -> !before.contains(path)).forEach(ClassArchive::forget);
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What JVMs that wrote archives have said, in files where they were started. */
  private static List<Path> words() throws IOException {
    try (var files = Files.list(Path.of(""))) {
      return files.filter(path -> path.toString().matches("java_pid\\d+_std(out|err)")).toList();
    }
  }

  private static void forget(Path words) {
    try {
      Files.deleteIfExists(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path jarOf(Path classes) {
    try {
      Path jar = directory.resolve(nameOf(classes));
      if (!Files.exists(jar) || newest(classes) > jar.toFile().lastModified()) {
        Files.createDirectories(directory);
        Files.deleteIfExists(archive);
        pack(classes, jar);
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException("Could not pack the classes of " + classes, e);
    }
  }

  /** Of {@code connectors/target/classes} it is {@code connectors-target-classes.jar}. */
  private static String nameOf(Path classes) {
    var names = classes.subpath(Math.max(0, classes.getNameCount() - 3), classes.getNameCount());
    return names.toString().replace(File.separatorChar, '-') + ".jar";
  }

  private static long newest(Path classes) throws IOException {
    try (var files = Files.walk(classes)) {
      return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
    }
  }

  private static void pack(Path classes, Path jar) throws IOException {
    var tool =
        ToolProvider.findFirst("jar")
            .orElseThrow(() -> new IOException("No jar tool. Is java.home a whole JDK?"));
    var file = "--file=" + jar;
    if (tool.run(System.out, System.err, "--create", file, "-C", classes.toString(), ".") != 0) {
      throw new IOException("The jar tool failed.");
    }
  }
}
