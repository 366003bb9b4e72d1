package kr.naru.start;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** In profile {@code prod} the hub does not start on a missing, blank or well-known secret. */
public final class ProductionSecrets
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {
  private static final List<String> SECRETS =
      List.of("naru.db.password", "naru.artemis.password", "naru.kafka.password");
  private static final List<String> NEEDED =
      List.of(
          "naru.db.url",
          "naru.db.user",
          "naru.artemis.url",
          "naru.artemis.user",
          "naru.kafka.servers",
          "naru.kafka.user",
          "naru.auth.jwks",
          "naru.auth.issuer",
          "naru.auth.audience");

  /** Passwords every attacker tries first, and the demo's own issuer of tokens. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "naru",
          "postgres",
          "artemis",
          "kafka",
          "admin",
          "root",
          "password",
          "secret",
          "changeme",
          "change-me",
          "test",
          "demo",
          "1234",
          "12345678",
          "naru-demo");

  private static final int MIN_LENGTH = 12;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    if (environment.acceptsProfiles(Profiles.of("prod"))) {
      var wrong =
          Stream.concat(
                  NEEDED.stream().filter(name -> isWrong(name, 1, environment)),
                  SECRETS.stream().filter(name -> isWrong(name, MIN_LENGTH, environment)))
              .map(name -> name.replace('.', '_').toUpperCase(Locale.ROOT))
              .toList();
      if (!wrong.isEmpty()) {
        throw new Unsafe(wrong);
      }
    }
  }

  private static boolean isWrong(String name, int minLength, Environment environment) {
    var value = environment.getProperty(name, "").strip();
    return value.length() < minLength || WELL_KNOWN.contains(value);
  }

  /** Settings without which a production hub would not be safe. */
  public static final class Unsafe extends RuntimeException {
    private final List<String> variables;

    Unsafe(List<String> variables) {
      super("Missing, blank, short or well-known: " + String.join(", ", variables));
      this.variables = List.copyOf(variables);
    }

    List<String> variables() {
      return variables;
    }
  }
}
