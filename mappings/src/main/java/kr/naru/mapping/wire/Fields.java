package kr.naru.mapping.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object, read by name and type; a wrong one is an error with its path.
 *
 * <p>Reading is strict where {@link #nothingElse()} is called: a field nobody asked for is an
 * error.
 */
public final class Fields {
  private final JsonNode node;
  private final String path;
  private final Set<String> asked = new HashSet<>();

  public Fields(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new WireError(path.isEmpty() ? "$" : path, node.toString(), "an object");
    }
    this.node = node;
    this.path = path;
  }

  public String text(String name, int maxLength) {
    return optionalText(name, maxLength)
        .orElseThrow(() -> new WireError(at(name), "", "a text is required"));
  }

  public Optional<String> optionalText(String name, int maxLength) {
    return child(name).map(value -> asText(name, value, maxLength));
  }

  public long number(String name, long min, long max) {
    return optionalNumber(name, min, max)
        .orElseThrow(() -> new WireError(at(name), "", range(min, max) + " is required"));
  }

  public Optional<Long> optionalNumber(String name, long min, long max) {
    return child(name).map(value -> asNumber(name, value, min, max));
  }

  public boolean flag(String name) {
    return child(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                throw new WireError(at(name), value.toString(), "true or false");
              }
              return value.booleanValue();
            })
        .orElse(false);
  }

  /** A text that {@code parse} understands; its IllegalArgumentException or date error is ours. */
  public <T> T value(String name, Function<String, T> parse) {
    return optionalValue(name, parse)
        .orElseThrow(() -> new WireError(at(name), "", "a value is required"));
  }

  public <T> Optional<T> optionalValue(String name, Function<String, T> parse) {
    return optionalText(name, 200).map(text -> parsed(name, text, parse));
  }

  public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    return optionalOneOf(name, type)
        .orElseThrow(() -> new WireError(at(name), "", "one of " + names(type) + " is required"));
  }

  public <E extends Enum<E>> Optional<E> optionalOneOf(String name, Class<E> type) {
    return optionalText(name, 64)
        .map(
            text -> {
              try {
                return Enum.valueOf(type, text);
              } catch (IllegalArgumentException e) {
                throw new WireError(at(name), text, "one of " + names(type));
              }
            });
  }

  public List<JsonNode> nodes(String name, int max) {
    var list = child(name).orElseThrow(() -> new WireError(at(name), "", "a list is required"));
    if (!list.isArray() || list.isEmpty()) {
      throw new WireError(at(name), list.toString(), "a list with at least one element");
    }
    if (list.size() > max) {
      throw new WireError(at(name), list.size() + " elements", "at most " + max + " elements");
    }
    return List.copyOf(list.values());
  }

  public List<Fields> list(String name, int max) {
    var nodes = nodes(name, max);
    var fields = new ArrayList<Fields>(nodes.size());
    for (var i = 0; i < nodes.size(); i++) {
      fields.add(new Fields(nodes.get(i), at(name) + "[" + i + "]"));
    }
    return fields;
  }

  /** Empty when it is left out; a list that stands there has at least one element. */
  public List<Fields> optionalList(String name, int max) {
    return child(name).isEmpty() ? List.of() : list(name, max);
  }

  public Fields object(String name) {
    var value = child(name).orElseThrow(() -> new WireError(at(name), "", "an object is required"));
    return new Fields(value, at(name));
  }

  public Optional<Fields> optionalObject(String name) {
    return child(name).map(value -> new Fields(value, at(name)));
  }

  /** Where this object stands in its message: {@code data.records[3]}. */
  public String path() {
    return path;
  }

  /** The field within this object that an error of it is about. */
  String nameOf(WireError error) {
    return error.path().startsWith(path + ".")
        ? error.path().substring(path.length() + 1)
        : error.path();
  }

  /** A field that reads well alone, but not with the others. */
  public WireError contradiction(String name, Object value, String wanted) {
    return new WireError(at(name), value.toString(), wanted);
  }

  public Set<String> names() {
    return Set.copyOf(node.propertyNames());
  }

  public void nothingElse() {
    for (var name : node.propertyNames()) {
      if (!asked.contains(name)) {
        throw new WireError(at(name), name, "a known field: " + String.join(", ", asked));
      }
    }
  }

  private Optional<JsonNode> child(String name) {
    asked.add(name);
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private String asText(String name, JsonNode value, int maxLength) {
    if (!value.isString()) {
      throw new WireError(at(name), value.toString(), "a text");
    }
    var text = value.stringValue();
    if (text.isBlank() || text.length() > maxLength || text.codePoints().anyMatch(Fields::odd)) {
      throw new WireError(at(name), text, "a text of 1 to " + maxLength + " printable characters");
    }
    return text;
  }

  /** Control characters and halves of surrogate pairs; the books could not keep the latter. */
  private static boolean odd(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  private long asNumber(String name, JsonNode value, long min, long max) {
    var fits = value.isIntegralNumber() && value.canConvertToLong();
    if (!fits || value.longValue() < min || value.longValue() > max) {
      throw new WireError(at(name), value.toString(), range(min, max));
    }
    return value.longValue();
  }

  private <T> T parsed(String name, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      var wanted = e.getMessage();
      throw new WireError(at(name), text, wanted == null ? "another form" : wanted);
    }
  }

  private static String range(long min, long max) {
    return "a whole number from " + min + " to " + max;
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return List.of(type.getEnumConstants()).toString();
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
