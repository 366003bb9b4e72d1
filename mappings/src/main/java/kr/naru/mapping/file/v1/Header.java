package kr.naru.mapping.file.v1;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of one file, in its own order. */
record Header(FileKind kind, List<Column> columns) {
  private static final int SHOWN = 40;

  /**
   * @throws FileError when a column is unknown, stands twice, or a required one is missing
   */
  static Header of(FileKind kind, CsvRecord row) {
    var line = row.getStartingLineNumber();
    var columns = new ArrayList<Column>();
    var seen = new HashSet<String>();
    for (var cell : row.getFields()) {
      var name = cell.strip();
      if (!seen.add(name)) {
        throw error("DOUBLE_COLUMN", line, name, kind);
      }
      columns.add(
          kind.columns().stream()
              .filter(column -> column.name().equals(name))
              .findFirst()
              .orElseThrow(() -> error("UNKNOWN_COLUMN", line, name, kind)));
    }
    for (var column : kind.columns()) {
      if (column.required() && !columns.contains(column)) {
        throw error("MISSING_COLUMN", line, column.name(), kind);
      }
    }
    return new Header(kind, List.copyOf(columns));
  }

  CsvRow row(CsvRecord row) {
    return new CsvRow(this, row.getStartingLineNumber(), row.getFields());
  }

  private static FileError error(String code, long line, String name, FileKind kind) {
    var shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
    var known = kind.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    return FileError.of(code, line, Map.of("column", shown, "columns", known));
  }
}
