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
      List.of(
          "naru.db.password",
          "naru.artemis.password",
          "naru.kafka.password",
          "naru.hub.pseudonym-key");
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

  /** The demo signs its throw-away tokens itself; no production hub believes it. */
  private static final String DEMO_ISSUER = "naru-demo";

  /** Passwords every attacker tries first, as long as they have twelve characters. */
  private static final Set<String> WELL_KNOWN =
      Set.of("postgrespassword", "changemechangeme", "passwordpassword", "123456789012");

  private static final int MIN_LENGTH = 12;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    if (environment.acceptsProfiles(Profiles.of("prod"))) {
      var wrong =
          Stream.concat(
                  NEEDED.stream().filter(name -> isMissing(value(name, environment))),
                  SECRETS.stream().filter(name -> isGuessable(value(name, environment))))
              .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
              .toList();
      if (!wrong.isEmpty()) {
        throw new Unsafe(wrong);
      }
    }
  }

  private static String value(String name, Environment environment) {
    return environment.getProperty(name, "").strip();
  }

  private static boolean isMissing(String value) {
    return value.isEmpty() || value.equals(DEMO_ISSUER);
  }

  private static boolean isGuessable(String value) {
    return value.length() < MIN_LENGTH || WELL_KNOWN.contains(value);
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
