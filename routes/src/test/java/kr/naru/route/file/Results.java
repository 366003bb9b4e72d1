package kr.naru.route.file;

import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** A result file as its reader sees it. */
record Results(List<Line> lines) {
  /** One verdict. */
  record Line(long line, String key, String verdict, String code, String reason, String reasonKo) {
    String said() {
      return line + " " + verdict + " " + code;
    }
  }

  static Results of(byte[] csv) {
    var text = new String(csv, StandardCharsets.UTF_8).replace("\uFEFF", "");
    return new Results(
        CsvReader.builder().ofNamedCsvRecord(text).stream()
            .map(
                row ->
                    new Line(
                        Long.parseLong(row.getField("line")),
                        row.getField("key"),
                        row.getField("verdict"),
                        row.getField("code"),
                        row.getField("reason"),
                        row.getField("reason_ko")))
            .toList());
  }

  List<String> said() {
    return lines.stream().map(Line::said).toList();
  }

  long count(Predicate<Line> matching) {
    return lines.stream().filter(matching).count();
  }
}
