package kr.naru.route.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import kr.naru.connector.file.WholeFile;
import kr.naru.connector.store.file.FileClaims;
import kr.naru.domain.shared.CentreId;
import kr.naru.kit.Crowd;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("한 폴더를 보는 두 허브: 파일마다 한 번만 처리")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TwoHubsIT extends HubTest {
  private static final int FILES = 30;
  private static final Duration AT_ONCE = Duration.ZERO;

  private final JdbcTemplate jdbc;

  @Autowired
  TwoHubsIT(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Test
  void each_file_is_taken_by_one_of_them() throws Exception {
    var in = folder(aCentre().id());
    var taken = new ConcurrentLinkedQueue<String>();

    try (var one = watching(in, "hub-1", taken);
        var other = watching(in, "hub-2", taken)) {
      one.start();
      other.start();
      for (var n = 0; n < FILES; n++) {
        var part = Files.writeString(in.resolve(n + ".part"), "x");
        Files.move(part, in.resolve("f" + n + ".csv"));
      }
      Eventually.ok(() -> isEmpty(in), "files were left behind");
    }

    assertThat(taken)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, FILES).mapToObj(n -> "f" + n + ".csv").toList());
  }

  @Test
  void of_many_who_claim_a_file_one_has_it_until_it_is_given_back() {
    var centre = new CentreId(aCentre().id());
    var hubs = List.of(new FileClaims(jdbc, "a"), new FileClaims(jdbc, "b"));

    var won = Crowd.of(20, n -> hubs.get(n % 2).claim(centre, "f.csv"));
    hubs.forEach(hub -> hub.release(centre, "f.csv"));

    assertThat(won).containsOnlyOnce(true);
    assertThat(hubs.getFirst().claim(centre, "f.csv")).isTrue();
  }

  @Test
  void the_claim_of_a_killed_hub_ends_and_that_of_a_living_one_does_not() {
    var centre = new CentreId(aCentre().id());
    var killed = new FileClaims(jdbc, "killed");
    var living = new FileClaims(jdbc, "living");
    var next = new FileClaims(jdbc, "next");
    killed.claim(centre, "killed.csv");
    living.claim(centre, "living.csv");

    aMinutePasses(centre);
    living.renew();

    assertThat(next.claim(centre, "killed.csv")).isTrue();
    assertThat(next.claim(centre, "living.csv")).isFalse();
  }

  private void aMinutePasses(CentreId centre) {
    jdbc.update(
        "update file_claim set until = until - interval '61 seconds' where centre = ?",
        centre.value());
  }

  private CamelContext watching(Path in, String node, ConcurrentLinkedQueue<String> taken)
      throws Exception {
    var camel = new DefaultCamelContext();
    var claims = new FileClaims(jdbc, node);
    camel.getRegistry().bind("wholeFile", new WholeFile(claims, AT_ONCE, Clock.systemUTC()));
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            from("file:"
                    + in
                    + "?antInclude=*.csv&noop=true&idempotent=false&delay=5&initialDelay=0"
                    + "&exclusiveReadLockStrategy=#wholeFile")
                .process(
                    exchange -> {
                      var name = exchange.getMessage().getHeader("CamelFileName", String.class);
                      taken.add(name);
                      Files.delete(in.resolve(name));
                    });
          }
        });
    return camel;
  }

  private static Path folder(String centre) throws IOException {
    return Files.createDirectories(
        Servers.filesFolder().resolveSibling("two-hubs").resolve(centre).resolve("in"));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
