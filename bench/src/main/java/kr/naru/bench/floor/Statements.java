package kr.naru.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The statements of {@code order.sql}, each for a whole order, however many lines it has. */
final class Statements {
  private static final Pattern NAME = Pattern.compile(":(no|key|store|skus|quantities)\\b");

  private final List<One> all;

  private Statements(List<One> all) {
    this.all = all;
  }

  /** A statement and the names of its values in their order. */
  record One(String sql, List<String> names) {
    Object[] values(long no, Basket basket) {
      return names.stream().map(name -> value(name, no, basket)).toArray();
    }

    private static Object value(String name, long no, Basket basket) {
      return switch (name) {
        case "no" -> no;
        case "key" -> basket.key();
        case "store" -> basket.store();
        case "skus" -> basket.skus();
        default -> basket.quantities();
      };
    }
  }

  static Statements read() {
    return new Statements(
        Arrays.stream(resource("order.sql").split(";\\s*\\n"))
            .filter(text -> !text.isBlank())
            .map(Statements::one)
            .toList());
  }

  List<One> all() {
    return all;
  }

  /** All of them as one text. */
  One joined() {
    var names = new ArrayList<String>();
    all.forEach(one -> names.addAll(one.names()));
    return new One(String.join(";\n", all.stream().map(One::sql).toList()), List.copyOf(names));
  }

  static String resource(String name) {
    try (var in = Objects.requireNonNull(Statements.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + name + " of this build.", e);
    }
  }

  private static One one(String text) {
    var names = NAME.matcher(text).results().map(found -> found.group(1)).toList();
    return new One(NAME.matcher(text).replaceAll("?").strip(), names);
  }
}
