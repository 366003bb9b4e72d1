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
    var schema = schemas.file(message.schema());
    var sample = Contracts.json(message.sample());
    return schema.has("$ref")
        ? Probes.of(sample, schemas.file("schema/envelope.json"), schema)
        : Probes.of(sample, schema);
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
    var schema = schemas.file(message.schema());
    var object =
        switch (at) {
          case "" -> schema;
          case "/lines/0" -> schema.at("/$defs/line");
          case "/data/records/0" -> schema.at("/$defs/record");
          default -> schema.at(at.replace("/data/records/0/", "/$defs/record/properties/"));
        };
    return Set.copyOf(object.path("properties").propertyNames());
  }
}
