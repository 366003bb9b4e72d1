package kr.naru.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.CamelContext;
import org.apache.camel.model.Model;
import tools.jackson.databind.JsonNode;

/** A REST door: its method, and its path below /api. */
record Door(String method, String path) implements Comparable<Door> {
  /** As the OpenAPI describes them. */
  static Set<Door> described(JsonNode openApi) {
    var doors = new TreeSet<Door>();
    openApi
        .path("paths")
        .forEachEntry(
            (path, methods) ->
                methods
                    .propertyNames()
                    .forEach(method -> doors.add(new Door(method.toUpperCase(Locale.ROOT), path))));
    return doors;
  }

  /** As the running hub has opened them. */
  static Set<Door> open(CamelContext camel) {
    var doors = new TreeSet<Door>();
    var model =
        Objects.requireNonNull(camel.getCamelContextExtension().getContextPlugin(Model.class));
    for (var rest : model.getRestDefinitions()) {
      for (var verb : rest.getVerbs()) {
        var path = verb.getPath() == null ? rest.getPath() : rest.getPath() + verb.getPath();
        doors.add(new Door(verb.asVerb().toUpperCase(Locale.ROOT), path));
      }
    }
    return doors;
  }

  /** The rights of which one is enough, by the OpenAPI. */
  List<String> scopes(JsonNode openApi) {
    var scopes = new ArrayList<String>();
    operation(openApi)
        .path("security")
        .forEach(way -> scopes.add(way.path("token").path(0).asString()));
    return scopes;
  }

  JsonNode operation(JsonNode openApi) {
    return openApi.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
  }

  @Override
  public int compareTo(Door other) {
    return toString().compareTo(other.toString());
  }
}
