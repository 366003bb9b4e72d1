package kr.naru.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Where a message's schema and the hub's reading of it differ. */
final class MessageDrift {
  private final Schemas schemas;
  private final Message message;

  MessageDrift(Schemas schemas, Message message) {
    this.schemas = schemas;
    this.message = message;
  }

  List<String> find() {
    var drifts = new ArrayList<String>();
    probes().forEach((name, probe) -> drifts.addAll(between(name, probe)));
    return drifts;
  }

  Map<String, JsonNode> probes() {
    return Probes.of(Contracts.json(message.sample()), schemas.chain(message.schema()));
  }

  private List<String> between(String name, JsonNode probe) {
    var errors = schemas.errors(message.schema(), probe);
    var reading = Reading.of(message.reader(), Contracts.write(probe));
    var drifts = new ArrayList<String>();
    if (errors.isEmpty() != reading.understood()) {
      drifts.add(
          "%s: by the schema %s, by the hub '%s'".formatted(name, errors, reading.refusal()));
    }
    if (!reading.known().isEmpty() && !reading.known().equals(described(name))) {
      drifts.add("%s: the hub knows %s".formatted(name, reading.known()));
    }
    return drifts;
  }

  private Set<String> described(String name) {
    var at = name.substring(0, name.indexOf("/" + Probes.UNKNOWN));
    var root = schemas.file(message.schema());
    var object = root;
    for (var step : at.split("/")) {
      object = inside(object, step, root);
    }
    return Set.copyOf(object.path("properties").propertyNames());
  }

  private static JsonNode inside(JsonNode object, String step, JsonNode root) {
    var child =
        switch (step) {
          case "" -> object;
          case "0" -> object.path("items");
          default -> object.path("properties").path(step);
        };
    var reference = child.path("$ref").asString("");
    return reference.startsWith("#") ? root.at(reference.substring(1)) : child;
  }
}
