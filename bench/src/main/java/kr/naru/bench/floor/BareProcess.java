package kr.naru.bench.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The bare server's JVM, with the hub's flags. */
final class BareProcess implements AutoCloseable {
  private final Process process;
  private final URI uri;

  private BareProcess(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  static BareProcess start(Pool.Address address, Program program, Path log) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java, "-Xmx512m", "-XX:+UseSerialGC", BareServer.class.getName(), program.name());
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("FLOOR_URL", address.url());
    builder.environment().put("FLOOR_USER", address.user());
    builder.environment().put("FLOOR_PASSWORD", address.password());
    try {
      var process = builder.redirectError(log.toFile()).start();
      var out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      var port = out.readLine();
      if (port == null) {
        throw new IllegalStateException("The bare server did not start. See " + log + ".");
      }
      return new BareProcess(process, URI.create("http://127.0.0.1:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not start the bare server's JVM.", e);
    }
  }

  Way way() {
    return new HttpWay(uri, "none", Cost.of(process.toHandle()));
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
