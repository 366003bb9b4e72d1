package kr.naru.mapping.file.v1;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A column of a file.
 *
 * @param name as the header has it: {@code option_of}
 * @param field where the value stands in the message the same record has on a queue: {@code
 *     optionOf}, {@code licence.number}
 * @param required the header must have it; whether a cell may be empty is the record's matter
 */
public record Column(String name, String field, Form form, boolean required) {
  /** {@code sku!} is required; the form follows after a colon, text is understood. */
  static Column of(String text) {
    var parts = text.split(":");
    var required = parts[0].endsWith("!");
    var name = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    var form = parts.length == 1 ? Form.TEXT : Form.valueOf(parts[1]);
    return new Column(name, camel(name), form, required);
  }

  Column at(String other) {
    return new Column(name, other, form, required);
  }

  private static String camel(String name) {
    var words = name.split("_");
    return words[0]
        + Arrays.stream(words)
            .skip(1)
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining());
  }
}
