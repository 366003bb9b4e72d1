package kr.naru.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The contract files, as partners get them. */
final class Contracts {
  private static final JsonMapper JSON = new JsonMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final Path ROOT =
      Path.of("..", "contracts", "src", "main", "resources", "contracts");

  private Contracts() {}

  static JsonNode openApi() {
    return YAML.readTree(text("openapi.yaml"));
  }

  static JsonNode asyncApi() {
    return YAML.readTree(text("asyncapi.yaml"));
  }

  static JsonNode json(String path) {
    return JSON.readTree(text(path));
  }

  static JsonNode read(byte[] json) {
    return JSON.readTree(json);
  }

  static byte[] write(JsonNode json) {
    return JSON.writeValueAsBytes(json);
  }

  /** The files under a folder whose names end so: {@code schema/erp/member.json}. */
  static List<String> files(String folder, String end) {
    try (var files = Files.walk(ROOT.resolve(folder))) {
      return files
          .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(end))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schemas of all messages in this envelope: {@code batch}, {@code outbound}. */
  static List<String> inEnvelope(String name) {
    return files("schema", ".json").stream()
        .filter(path -> json(path).path("$ref").asString("").equals("../" + name + ".json"))
        .toList();
  }

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("No contract file " + path, e);
    }
  }
}
