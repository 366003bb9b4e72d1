package kr.naru.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LauncherIT {
  @TempDir Path root;

  @Test
  void a_centre_opens_and_closes_on_a_signal() throws Exception {
    Process launcher = launch();

    List<String> said = readUntilOpen(launcher);
    long hub = noted("hub").pid();
    launcher.destroy();

    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).anyMatch(line -> line.contains("PostgreSQL is up"));
    assertThat(ProcessHandle.of(hub).filter(LauncherIT::runs)).isEmpty();
    assertThat(home().resolve("run.pid")).doesNotExist();
    assertThat(home().resolve("tokens/aos.jwt")).isNotEmptyFile();
  }

  @Test
  void what_a_killed_run_has_left_is_found_by_the_next() throws Exception {
    Process killed = launch();
    readUntilOpen(killed);
    ProcessHandle firstHub = noted("hub");
    killed.destroyForcibly().waitFor();
    await().atMost(Duration.ofSeconds(10)).until(() -> !runs(firstHub));

    Process next = launch();
    readUntilOpen(next);
    ProcessHandle secondHub = noted("hub");
    next.destroy();

    assertThat(secondHub.pid()).isNotEqualTo(firstHub.pid());
    assertThat(next.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void a_second_run_beside_an_open_one_is_told_so() throws Exception {
    Process first = launch();
    readUntilOpen(first);

    Process second = launch();
    String said = new String(second.getInputStream().readAllBytes(), UTF_8);

    assertThat(second.waitFor()).isEqualTo(1);
    assertThat(said).contains("Another run is open here");
    assertThat(runs(first.toHandle())).isTrue();
    first.destroy();
    assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  private Process launch() throws IOException {
    Path target = Files.createDirectories(root.resolve("target"));
    Path classPath = target.resolve("hub.classpath");
    Files.writeString(classPath, System.getProperty("java.class.path"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dnaru.home=" + home(),
            "-Dnaru.hub.classpath=" + classPath,
            "-cp",
            System.getProperty("java.class.path"),
            Launcher.class.getName(),
            "--bare")
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Path home() {
    return root.resolve(".naru");
  }

  private static List<String> readUntilOpen(Process launcher) throws IOException {
    List<String> said = new ArrayList<>();
    BufferedReader output = launcher.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      said.add(line);
      if (line.contains("operator.jwt")) {
        return said;
      }
    }
    throw new AssertionError("The launcher ended. It said: " + String.join("\n", said));
  }

  private ProcessHandle noted(String name) throws IOException {
    Properties noted = new Properties();
    try (Reader reader = Files.newBufferedReader(home().resolve("run.pid"))) {
      noted.load(reader);
    }
    String pid = noted.getProperty(name).split("@")[0];
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }

  /** A dead process that its new parent has not buried yet has no command any more. */
  private static boolean runs(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }
}
