package kr.naru.contract;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages at and just beyond every bound a schema names, made from a sample.
 *
 * <p>Each differs from the sample in one place. The hub and the schema must agree on every one.
 */
final class Probes {
  /** A field no message has. */
  static final String UNKNOWN = "unknownToAll";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern LENGTH = Pattern.compile("\\{1,(\\d+)}\\$$");

  private final JsonNode sample;
  private final JsonNode root;
  private final Map<String, JsonNode> probes = new LinkedHashMap<>();

  private Probes(JsonNode sample, JsonNode root) {
    this.sample = sample;
    this.root = root;
  }

  static Map<String, JsonNode> of(JsonNode sample, List<JsonNode> schemas) {
    var all = new LinkedHashMap<String, JsonNode>();
    for (var schema : schemas) {
      var probes = new Probes(sample, schema);
      probes.object("", schema);
      all.putAll(probes.probes);
    }
    return all;
  }

  private void object(String at, JsonNode schema) {
    if (schema.path("additionalProperties").isBoolean()) {
      probe(at + "/" + UNKNOWN, "unknown", parent -> parent.put(UNKNOWN, 1));
    }
    schema.path("properties").forEachEntry((name, field) -> field(at, name, resolved(field)));
  }

  private void field(String at, String name, JsonNode schema) {
    var path = at + "/" + name;
    probe(path, "absent", parent -> parent.remove(name));
    if (schema.has("properties")) {
      object(path, schema);
    }
    if (schema.has("type") || schema.has("enum")) {
      value(path, "a list", NODES.arrayNode().add(true));
    }
    texts(path, schema);
    numbers(path, schema);
    schema.path("enum").forEach(value -> value(path, value.asString(), value));
    list(path, schema);
  }

  private void texts(String path, JsonNode schema) {
    var inPattern = LENGTH.matcher(schema.path("pattern").asString(""));
    if (schema.has("maxLength") || inPattern.find()) {
      var max =
          schema.has("maxLength")
              ? schema.path("maxLength").intValue()
              : Integer.parseInt(inPattern.group(1));
      value(path, max + " characters", NODES.stringNode("A".repeat(max)));
      value(path, max + 1 + " characters", NODES.stringNode("A".repeat(max + 1)));
      value(path, "blank", NODES.stringNode(" "));
    }
    if (schema.has("format") || schema.has("pattern") || schema.has("enum")) {
      value(path, "other form", NODES.stringNode("\u0001?"));
    }
  }

  private void numbers(String path, JsonNode schema) {
    if (schema.has("minimum")) {
      var min = schema.path("minimum").bigIntegerValue();
      var max = schema.path("maximum").bigIntegerValue();
      for (var n :
          new BigInteger[] {min.subtract(BigInteger.ONE), min, max, max.add(BigInteger.ONE)}) {
        value(path, n.toString(), NODES.numberNode(n));
      }
      value(path, "fraction", NODES.numberNode(1.5));
      value(path, "text", NODES.stringNode("1"));
    }
  }

  private void list(String path, JsonNode schema) {
    var items = resolved(schema.path("items"));
    if (items.has("properties")) {
      object(path + "/0", items);
    }
    if (schema.has("maxItems")) {
      var max = schema.path("maxItems").intValue();
      value(path, "empty", NODES.arrayNode());
      value(path, max + " items", times(path, max));
      value(path, max + 1 + " items", times(path, max + 1));
    }
  }

  private ArrayNode times(String path, int count) {
    var list = NODES.arrayNode();
    for (var i = 0; i < count; i++) {
      list.add(numbered(sample.at(path).path(0).deepCopy(), i + 1));
    }
    return list;
  }

  /** A numbered line stands in a message once. */
  private static JsonNode numbered(JsonNode item, int number) {
    if (item instanceof ObjectNode line && line.has("line")) {
      line.put("line", number);
    }
    return item;
  }

  private void value(String path, String what, JsonNode value) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    probe(path, what, parent -> parent.set(name, value));
  }

  private void probe(String path, String what, Consumer<ObjectNode> change) {
    var changed = sample.deepCopy();
    if (changed.at(path.substring(0, path.lastIndexOf('/'))) instanceof ObjectNode parent) {
      change.accept(parent);
      probes.put(path + " " + what, changed);
    }
  }

  /** Within its own file; another file is walked as a schema of its own. */
  private JsonNode resolved(JsonNode schema) {
    var reference = schema.path("$ref").asString("");
    return reference.startsWith("#") ? root.at(reference.substring(1)) : schema;
  }
}
