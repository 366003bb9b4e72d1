package kr.naru.mapping.file.v1;

import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the cells of a column look like. */
public enum Form {
  TEXT("text", "문자"),
  NUMBER("a whole number without separators, such as 1200", "1200처럼 구분 기호 없는 정수"),
  FLAG("true or false", "true 또는 false"),
  DAY("a day such as 2026-03-05", "2026-03-05 형식의 날짜"),
  TIME("a time such as 11:00", "11:00 형식의 시각"),
  INSTANT(
      "a time with its offset, such as 2026-03-05T00:00:00+09:00",
      "2026-03-05T00:00:00+09:00처럼 시차를 포함한 시각"),
  DAYS("days such as MONDAY;TUESDAY", "MONDAY;TUESDAY 형식의 요일"),
  UNITS("units such as EA=1;CASE=12", "EA=1;CASE=12 형식의 단위");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final String text;
  private final String textKo;

  Form(String text, String textKo) {
    this.text = text;
    this.textKo = textKo;
  }

  public String text() {
    return text;
  }

  public String textKo() {
    return textKo;
  }

  /**
   * The cell as a message would carry it; what does not fit stays text, for the reader to refuse.
   */
  JsonNode node(String cell) {
    return switch (this) {
      case NUMBER -> number(cell.strip());
      case FLAG -> flag(cell.strip());
      case UNITS -> units(cell);
      case DAYS -> NODES.stringNode(cell.replace(';', ','));
      case TEXT -> NODES.stringNode(cell);
      case DAY, TIME, INSTANT -> NODES.stringNode(cell.strip());
    };
  }

  private static JsonNode number(String cell) {
    return cell.matches("-?\\d{1,18}")
        ? NODES.numberNode(Long.parseLong(cell))
        : NODES.stringNode(cell);
  }

  /** Spreadsheets write TRUE. */
  private static JsonNode flag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> NODES.stringNode(cell);
    };
  }

  private static JsonNode units(String cell) {
    var units = NODES.objectNode();
    for (var pair : cell.split(";")) {
      var parts = pair.split("=", -1);
      if (parts.length != 2 || parts[0].isBlank() || units.has(parts[0].strip())) {
        return NODES.stringNode(cell);
      }
      units.set(parts[0].strip(), number(parts[1].strip()));
    }
    return units;
  }
}
