package kr.naru.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kr.naru.twin.server.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HubProcessIT {
  private static final HubProgram STAND_IN =
      new HubProgram("kr.naru.Hub", System.getProperty("java.class.path"));

  private static final String FROM_ARCHIVE = "kr.naru.Hub source: shared objects file";

  @TempDir Path logs;
  private HubSettings settings;
  private HubProcess hub;

  @BeforeEach
  void start() {
    int port = Ports.FREE.choose(0);
    settings =
        new HubSettings(
            "hub",
            port,
            logs.resolve("hub.log"),
            Map.of("NARU_NODE", "hub", "NARU_HTTP_PORT", "" + port));
    hub = HubProcess.start(STAND_IN, settings);
  }

  @AfterEach
  void stop() {
    hub.close();
  }

  @Test
  void it_is_ready_and_keeps_its_output_in_its_log() throws Exception {
    hub.awaitReady();

    assertThat(variable("NARU_NODE")).isEqualTo("hub");
    assertThat(Files.readString(settings.log())).contains("stand-in hub starts");
  }

  @Test
  void it_comes_back_as_another_process_at_the_same_place_after_a_kill() throws Exception {
    long before = hub.awaitReady().pid();

    hub.kill();
    assertThat(hub.isAlive()).isFalse();
    hub.restart();

    assertThat(hub.pid()).isNotEqualTo(before);
    assertThat(variable("NARU_NODE")).isEqualTo("hub");
  }

  @Test
  void a_paused_hub_does_not_answer_and_goes_on_later() throws Exception {
    hub.awaitReady();

    hub.pause();
    assertThatThrownBy(() -> variable("NARU_NODE")).isInstanceOf(HttpTimeoutException.class);
    hub.unpause();

    assertThat(variable("NARU_NODE")).isEqualTo("hub");
  }

  @Test
  void a_hub_that_ends_at_once_leaves_its_last_words() {
    try (HubProcess failing = HubProcess.start(STAND_IN, settings.with("STUB_FAILS", "yes"))) {
      assertThatThrownBy(failing::awaitReady)
          .hasMessageContaining("ended with code 1")
          .hasMessageContaining("a planted failure");
    }
  }

  @Test
  void its_later_starts_read_the_classes_an_earlier_one_kept() throws Exception {
    var classPath = logs.resolve("hub.classpath");
    Files.writeString(classPath, System.getProperty("java.class.path"));
    var program = HubProgram.built(classPath);
    hub.close();
    hub = HubProcess.start(program, settings.with("JDK_JAVA_OPTIONS", "-Xlog:class+load"));
    hub.awaitReady();
    assertThat(Files.readString(settings.log())).doesNotContain(FROM_ARCHIVE);

    var before = words();
    program.archiveFrom(hub);
    hub.restart();

    assertThat(Files.readString(settings.log())).contains(FROM_ARCHIVE);
    assertThat(words()).isEqualTo(before);
  }

  /** What the JVM says about an archive, where it was started. */
  private static List<Path> words() throws IOException {
    try (var files = Files.list(Path.of(""))) {
      return files.filter(path -> path.toString().startsWith("java_pid")).toList();
    }
  }

  @Test
  void what_the_build_changed_is_not_read_from_an_archive() throws Exception {
    var classes = Files.createDirectories(logs.resolve("a/b/classes"));
    Files.writeString(classes.resolve("some.txt"), "before");
    var archive = new ClassArchive(logs.resolve("hub"));
    var jar = Path.of(archive.packed(classes.toString()));
    var kept =
        Files.writeString(logs.resolve("hub/classes-%s.jsa".formatted(Runtime.version())), "");
    assertThat(archive.packed(classes.toString())).isEqualTo(jar.toString());
    assertThat(kept).exists();

    Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
    archive.packed(classes.toString());

    assertThat(kept).doesNotExist();
    assertThat(Files.getLastModifiedTime(jar).toMillis()).isPositive();
  }

  private String variable(String name) throws IOException, InterruptedException {
    HttpRequest question =
        HttpRequest.newBuilder(hub.baseUri().resolve("/env?" + name))
            .timeout(Duration.ofSeconds(1))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(question, BodyHandlers.ofString()).body();
    }
  }
}
