package kr.naru.mapping.file.v1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.WireError;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One record of a file, cell by cell; an empty cell is a field left out. */
record CsvRow(Header header, long line, List<String> cells) {
  private static final int SHOWN = 120;

  /** Its names as the file gives them, also when they are wrong. */
  String key() {
    return shown(
        header.kind().keyColumns().stream()
            .flatMap(column -> cell(column.name()).stream())
            .map(String::strip)
            .collect(Collectors.joining(" ")));
  }

  private static String shown(String text) {
    var plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain;
  }

  Optional<String> cell(String column) {
    for (var i = 0; i < Math.min(header.columns().size(), cells.size()); i++) {
      if (header.columns().get(i).name().equals(column)) {
        return Optional.of(cells.get(i)).filter(cell -> !cell.isBlank());
      }
    }
    return Optional.empty();
  }

  boolean hasAllCells() {
    return cells.size() == header.columns().size();
  }

  /** The record as it would stand in a message. */
  Fields fields() {
    var root = JsonNodeFactory.instance.objectNode();
    for (var column : header.columns()) {
      cell(column.name())
          .ifPresent(
              cell -> {
                var path = column.field().split("\\.");
                var parent = path.length == 1 ? root : child(root, path[0]);
                parent.set(path[path.length - 1], column.form().node(cell));
              });
    }
    return new Fields(root, "");
  }

  Verdict misses() {
    return refused(
        Reason.of(
            "CELL_COUNT",
            Map.of("cells", "" + cells.size(), "columns", "" + header.columns().size())));
  }

  /** The reader's complaint about a field, in the words of the file. */
  Verdict refused(WireError error) {
    var column =
        header.kind().columns().stream()
            .filter(c -> error.path().equals(c.field()) || error.path().startsWith(c.field() + "."))
            .findFirst();
    var form = column.map(Column::form).orElse(Form.TEXT);
    return refused(
        Reason.of(
            "WRONG_VALUE",
            Map.of(
                "column", column.map(Column::name).orElse(error.path()),
                "value", column.flatMap(c -> cell(c.name())).map(CsvRow::shown).orElse(""),
                "wanted", error.wanted(),
                "form", form.text(),
                "form_ko", form.textKo())));
  }

  Verdict refused(Reason reason) {
    return Verdict.refused(line, key(), reason);
  }

  private static ObjectNode child(ObjectNode root, String name) {
    return root.get(name) instanceof ObjectNode child ? child : root.putObject(name);
  }
}
