package kr.naru.bench.growth;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The hub's own statements, as its class path has them. */
final class HubSql {
  private final URL[] classPath;

  private HubSql(URL... classPath) {
    this.classPath = classPath;
  }

  static HubSql of(Path classPathFile) throws IOException {
    var entries = Files.readString(classPathFile).strip().split(File.pathSeparator);
    return new HubSql(Arrays.stream(entries).map(HubSql::url).toArray(URL[]::new));
  }

  /** The text of a file under {@code sql/}. */
  String read(String file) throws IOException {
    try (var hub = new URLClassLoader(classPath, null);
        var in = hub.getResourceAsStream("sql/" + file)) {
      if (in == null) {
        throw new IllegalStateException("The hub has no sql/" + file + ".");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
