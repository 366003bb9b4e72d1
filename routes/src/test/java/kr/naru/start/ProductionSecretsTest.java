package kr.naru.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

@DisplayName("운영 기동: 비밀값이 없거나 비었거나 널리 알려졌으면 기동하지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionSecretsTest {
  @Configuration
  static class Nothing {}

  @ParameterizedTest(name = "{0} = ''{1}''")
  @Proves(value = "PLT-14", part = true, what = "settings and secrets; manifests follow")
  @CsvSource({
    "naru.db.password, ''",
    "naru.db.password, '            '",
    "naru.artemis.password, artemis",
    "naru.kafka.password, short",
    "naru.hub.pseudonym-key, ''",
    "naru.auth.issuer, naru-demo",
    "naru.auth.jwks, ''",
    "naru.db.url, ''"
  })
  void it_does_not_start_and_names_the_variable(String property, String value) {
    var settings = new HashMap<>(safe());
    settings.put(property, value);

    assertThatThrownBy(() -> started("prod", settings))
        .hasMessageContaining(property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT));
  }

  @Test
  void it_starts_with_values_of_its_own_and_elsewhere_without_any() {
    assertThatCode(() -> started("prod", safe()).close()).doesNotThrowAnyException();
    assertThatCode(() -> started("demo", Map.of()).close()).doesNotThrowAnyException();
  }

  @Test
  void the_operator_reads_which_variables_to_set() {
    var unsafe = new ProductionSecrets.Unsafe(List.of("NARU_DB_PASSWORD"));

    var analysis = new UnsafeExplained().analyze(unsafe, unsafe);

    assertThat(analysis.getDescription()).contains("NARU_DB_PASSWORD").contains("Profile prod");
    assertThat(analysis.getAction()).contains("docs/operating/configuration.md");
  }

  private static ConfigurableApplicationContext started(
      String profile, Map<String, String> settings) {
    return new SpringApplicationBuilder(Nothing.class)
        .web(WebApplicationType.NONE)
        .profiles(profile)
        .run(
            settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
  }

  private static Map<String, String> safe() {
    var safe = new HashMap<String, String>();
    List.of("db.url", "db.user", "artemis.url", "artemis.user", "kafka.servers", "kafka.user")
        .forEach(name -> safe.put("naru." + name, "naru"));
    List.of("auth.jwks", "auth.issuer", "auth.audience")
        .forEach(name -> safe.put("naru." + name, "centre"));
    List.of("db.password", "artemis.password", "kafka.password", "hub.pseudonym-key")
        .forEach(name -> safe.put("naru." + name, "k3Jx-90aa-Pq2Z"));
    return safe;
  }
}
