package kr.naru.twin.event;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Fields that the contract promises; a missing one refuses the message. */
public final class Fields {
  private Fields() {}

  public static String text(JsonNode object, String field) {
    var value = object.path(field);
    if (!value.isString()) {
      throw new IllegalArgumentException("\"%s\" is no text but %s".formatted(field, value));
    }
    return value.asString();
  }

  public static long number(JsonNode object, String field) {
    var value = object.path(field);
    if (!value.isIntegralNumber()) {
      throw new IllegalArgumentException("\"%s\" is no number but %s".formatted(field, value));
    }
    return value.asLong();
  }

  public static Stream<JsonNode> each(JsonNode object, String field) {
    var values = object.path(field);
    if (!values.isArray()) {
      throw new IllegalArgumentException("\"%s\" is no list but %s".formatted(field, values));
    }
    return StreamSupport.stream(values.spliterator(), false);
  }
}
