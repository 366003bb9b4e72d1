package kr.naru.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("데이터베이스의 CPU 시간: 포스트마스터와 그 자식만, 끝난 것도")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseCpuTest {
  @TempDir private Path processes;

  @Test
  void the_server_and_its_children_are_summed_with_those_that_ended() throws IOException {
    process(10, "postgres", 1, "1 2 4 8");
    process(11, "postgres: naru (local) ) idle", 10, "16 32 999 999");
    process(12, "java", 1, "5000 5000 0 0");

    var cpu = DatabaseCpu.of(processes, 11).orElseThrow();

    assertThat(cpu.now()).isEqualTo(Duration.ofMillis(10 * (1 + 2 + 4 + 8 + 16 + 32)));
  }

  @Test
  void it_is_not_known_where_processes_cannot_be_seen() throws IOException {
    assertThat(DatabaseCpu.of(processes.resolve("none"), 11)).isEmpty();
  }

  private void process(int number, String name, int parent, String ticks) throws IOException {
    var own = Files.createDirectory(processes.resolve("" + number));
    Files.writeString(
        own.resolve("stat"),
        "%d (%s) S %d 1 1 0 -1 0 0 0 0 0 %s 20 0 1 0".formatted(number, name, parent, ticks));
  }
}
