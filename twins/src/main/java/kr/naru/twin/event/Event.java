package kr.naru.twin.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A CloudEvent 1.0 in structured mode, as a stranger reads it from the contract.
 *
 * @param subject the document it is about; empty when the sender named none
 * @param time when it was decided, or an empty text
 * @param trace its {@code traceparent}, or an empty text
 */
public record Event(
    String id,
    String source,
    String type,
    String subject,
    String time,
    String trace,
    JsonNode data) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String VERSION = ".v1";

  /**
   * @throws IllegalArgumentException when it is no CloudEvent
   */
  public static Event read(String text) {
    JsonNode whole;
    try {
      whole = JSON.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not JSON: " + e.getOriginalMessage(), e);
    }
    if (!whole.path("specversion").asString("").equals("1.0") || !whole.path("data").isObject()) {
      throw new IllegalArgumentException("Not a CloudEvent 1.0 with an object as its data");
    }
    return new Event(
        named(whole, "id"),
        named(whole, "source"),
        named(whole, "type"),
        whole.path("subject").asString(""),
        whole.path("time").asString(""),
        whole.path("traceparent").asString(""),
        whole.path("data"));
  }

  /** What the type says between partner and version: {@code order}, {@code picking-started}. */
  public String kind() {
    var words = type.split("\\.", 4);
    return words.length == 4 && words[3].endsWith(VERSION)
        ? words[3].substring(0, words[3].length() - VERSION.length())
        : type;
  }

  /**
   * What a partner says.
   *
   * @param id made of {@code name}, so that the same seed sends the same ids
   */
  public static String write(String from, String type, String name, Map<String, ?> data) {
    var event = new LinkedHashMap<String, Object>();
    event.put("specversion", "1.0");
    event.put("id", idOf(from, type, name));
    event.put("source", from);
    event.put("type", type);
    event.put("time", Instant.now().toString());
    event.put("datacontenttype", "application/json");
    event.put("data", data);
    return JSON.writeValueAsString(event);
  }

  /** The id of what is said under this name. */
  public static String idOf(String from, String type, String name) {
    var whole = String.join("|", from, type, name);
    return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String named(JsonNode whole, String attribute) {
    var value = whole.path(attribute).asString("");
    if (value.isEmpty()) {
      throw new IllegalArgumentException("A CloudEvent without " + attribute);
    }
    return value;
  }
}
