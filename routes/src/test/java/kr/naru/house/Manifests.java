package kr.naru.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What a cluster is told by {@code k8s}: its base, and what an overlay adds to the settings. */
record Manifests(Path root) {
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The settings a hub of the overlay gets as environment; staging builds on production. */
  Map<String, String> settings(String overlay) {
    var settings = new TreeMap<String, String>();
    documents("base/settings.yaml").forEach(document -> add(document, settings));
    for (var each : List.of("production", overlay)) {
      for (var patch :
          documents("overlays/" + each + "/kustomization.yaml").get(0).path("patches")) {
        add(read(patch.path("patch").asString()).get(0), settings);
      }
    }
    return settings;
  }

  /** The secrets a hub gets, by the name of the property each is read as. */
  List<String> secrets() {
    return pod()
        .path("volumes")
        .valueStream()
        .flatMap(volume -> volume.at("/secret/items").valueStream())
        .map(item -> item.path("path").asString())
        .toList();
  }

  /** What a pod may do beyond its work. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    var pod = pod();
    var all = pod.path("securityContext");
    must(all.path("runAsNonRoot").asBoolean(false), "runs as root", faults);
    must(
        "RuntimeDefault".equals(all.at("/seccompProfile/type").asString("")), "no seccomp", faults);
    must(!pod.path("automountServiceAccountToken").asBoolean(true), "a token is mounted", faults);
    for (var container : pod.path("containers")) {
      var own = container.path("securityContext");
      must(!own.path("allowPrivilegeEscalation").asBoolean(true), "may gain rights", faults);
      must(own.path("readOnlyRootFilesystem").asBoolean(false), "writes its image", faults);
      must("ALL".equals(own.at("/capabilities/drop/0").asString("")), "keeps capabilities", faults);
      must(container.at("/resources/limits").has("memory"), "memory is not bounded", faults);
      must(
          container.at("/livenessProbe/httpGet/path").asString("").endsWith("/liveness"),
          "liveness asks for more than the process",
          faults);
      must(container.findValue("secretKeyRef") == null, "a secret is in the environment", faults);
    }
    must(all().noneMatch(each -> kind(each, "Secret")), "a secret is in the repository", faults);
    must(all().anyMatch(each -> kind(each, "NetworkPolicy")), "anyone may be called", faults);
    return faults;
  }

  private JsonNode pod() {
    return all()
        .filter(each -> kind(each, "Deployment"))
        .findFirst()
        .orElseThrow()
        .at("/spec/template/spec");
  }

  private Stream<JsonNode> all() {
    return documents("base/kustomization.yaml")
        .get(0)
        .path("resources")
        .valueStream()
        .flatMap(file -> documents("base/" + file.asString()).stream());
  }

  private List<JsonNode> documents(String file) {
    try {
      return read(Files.readString(root.resolve(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JsonNode> read(String yaml) {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return documents.readAll();
    }
  }

  private static boolean kind(JsonNode document, String kind) {
    return document.path("kind").asString("").equals(kind);
  }

  private static void add(JsonNode settings, Map<String, String> to) {
    settings.path("data").forEachEntry((name, value) -> to.put(name, value.asString()));
  }

  private static void must(boolean holds, String otherwise, List<String> faults) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
