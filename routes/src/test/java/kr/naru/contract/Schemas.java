package kr.naru.contract;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All schemas of the contracts, to validate with; formats are asserted. */
final class Schemas {
  private static final String BASE = "https://contracts/";

  private final Map<String, JsonNode> files;
  private final SchemaRegistry registry;

  private Schemas(Map<String, JsonNode> files) {
    this.files = files;
    var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    this.registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemaRegistryConfig(config)
                    .schemas(
                        iri ->
                            iri.startsWith(BASE)
                                ? file(iri.substring(BASE.length())).toString()
                                : null));
  }

  static Schemas all() {
    var files = new HashMap<String, JsonNode>();
    Contracts.files("schema", ".json").forEach(path -> files.put(path, Contracts.json(path)));
    return new Schemas(files);
  }

  /** The same, where a described object has no field that is not described. */
  Schemas closed() {
    var closed = new HashMap<String, JsonNode>();
    files.forEach((path, schema) -> closed.put(path, closed(schema.deepCopy())));
    return new Schemas(closed);
  }

  /** The same with one file changed, to plant a drift. */
  Schemas with(String path, Consumer<ObjectNode> change) {
    var changed = new HashMap<>(files);
    var copy = (ObjectNode) file(path).deepCopy();
    change.accept(copy);
    changed.put(path, copy);
    return new Schemas(changed);
  }

  JsonNode file(String path) {
    return Objects.requireNonNull(files.get(path), () -> "No schema " + path);
  }

  /** A schema after those it builds on, its envelope for instance. */
  List<JsonNode> chain(String path) {
    var schema = file(path);
    var chain = new ArrayList<JsonNode>();
    if (schema.has("$ref")) {
      var base = Path.of(path).resolveSibling(schema.path("$ref").asString()).normalize();
      chain.addAll(chain(base.toString().replace('\\', '/')));
    }
    chain.add(schema);
    return List.copyOf(chain);
  }

  /** What is wrong with a message by its schema; empty when nothing is. */
  List<String> errors(String path, JsonNode message) {
    return registry.getSchema(SchemaLocation.of(BASE + path)).validate(message).stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonNode closed(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").isObject()
        && !object.has("additionalProperties")
        && !object.has("$ref")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(Schemas::closed);
    return schema;
  }
}
