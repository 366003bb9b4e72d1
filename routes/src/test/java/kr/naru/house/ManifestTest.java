package kr.naru.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.proof.Proves;
import kr.naru.route.shared.NaruProperties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.FileSystemUtils;

@DisplayName("쿠버네티스 매니페스트: 운영 허브에 필요한 것은 모두, 필요 없는 권한은 하나도")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManifestTest {
  private static final Path K8S = Path.of("..", "k8s");
  private static final String SECRET = UUID.randomUUID().toString();

  @TempDir Path folder;

  @Configuration
  @EnableConfigurationProperties(NaruProperties.class)
  static class Settings {}

  @ParameterizedTest
  @ValueSource(strings = {"production", "staging"})
  @Proves(value = "PLT-14", part = true, what = "settings, secrets, volume; not run in a cluster")
  void a_production_hub_is_given_all_it_asks_for(String overlay) throws IOException {
    var manifests = new Manifests(K8S);

    try (var hub = startWith(manifests.settings(overlay), manifests.secrets())) {
      var naru = hub.getBean(NaruProperties.class);
      assertThat(naru.db().password()).isEqualTo(SECRET);
      assertThat(naru.aos().secrets()).containsExactly(SECRET);
    }
  }

  @Test
  void a_secret_that_is_not_given_is_named() {
    var manifests = new Manifests(K8S);
    var fewer = manifests.secrets().stream().filter(name -> !name.contains("kafka")).toList();

    assertThatThrownBy(() -> startWith(manifests.settings("production"), fewer))
        .hasMessageContaining("NARU_KAFKA_PASSWORD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"production", "staging"})
  void every_setting_is_one_the_page_of_configuration_explains(String overlay) throws IOException {
    var page = Files.readString(Path.of("..", "docs", "operating", "configuration.md"));

    assertThat(new Manifests(K8S).settings(overlay).keySet())
        .filteredOn(name -> !name.equals("JAVA_TOOL_OPTIONS"))
        .isNotEmpty()
        .allMatch(name -> page.contains("`" + name));
  }

  @Test
  @Proves(value = "PLT-12", part = true, what = "manifests of several copies; not run in a cluster")
  void a_pod_has_no_right_it_does_not_need() {
    assertThat(new Manifests(K8S).faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hub.yaml, 'runAsNonRoot: true', 'runAsNonRoot: false', runs as root",
    "hub.yaml, 'type: RuntimeDefault', 'type: Unconfined', no seccomp",
    "hub.yaml, 'automountServiceAccountToken: false', '', a token is mounted",
    "hub.yaml, 'allowPrivilegeEscalation: false', '', may gain rights",
    "hub.yaml, 'readOnlyRootFilesystem: true', '', writes its image",
    "hub.yaml, 'drop: [ALL]', 'drop: [CHOWN]', keeps capabilities",
    "hub.yaml, 'limits: {memory: 1Gi}', 'limits: {}', memory is not bounded",
    "hub.yaml, 'fieldRef: {', 'secretKeyRef: {', a secret is in the environment",
    "hub.yaml, '/actuator/health/liveness', '/actuator/health', liveness asks for more",
    "settings.yaml, 'kind: ConfigMap', 'kind: Secret', a secret is in the repository",
    "kustomization.yaml, '- network.yaml', '', anyone may be called",
  })
  void what_is_planted_is_seen(String file, String good, String bad, String fault)
      throws IOException {
    FileSystemUtils.copyRecursively(K8S, folder);
    var planted = folder.resolve("base").resolve(file);
    Files.writeString(planted, Files.readString(planted).replace(good, bad));

    assertThat(new Manifests(folder).faults()).singleElement().asString().startsWith(fault);
  }

  /** Starts what reads and checks a hub's settings, as the cluster would give them. */
  private ConfigurableApplicationContext startWith(
      Map<String, String> settings, List<String> secrets) throws IOException {
    for (var secret : secrets) {
      Files.writeString(folder.resolve(secret), SECRET + "\n");
    }
    var environment = new StandardEnvironment();
    var given = Map.<String, Object>copyOf(settings);
    environment.getPropertySources().remove("systemEnvironment");
    environment
        .getPropertySources()
        .addLast(new SystemEnvironmentPropertySource("systemEnvironment", given));
    return new SpringApplicationBuilder(Settings.class)
        .web(WebApplicationType.NONE)
        .environment(environment)
        .run("--NARU_SECRETS=" + folder);
  }
}
