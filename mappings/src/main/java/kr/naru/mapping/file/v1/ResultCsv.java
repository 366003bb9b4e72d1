package kr.naru.mapping.file.v1;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The verdicts of a file, one on a line, in the order of its lines.
 *
 * <p>UTF-8 with a byte order mark, so that a spreadsheet shows Korean; a cell that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
public final class ResultCsv {
  public static final List<String> COLUMNS =
      List.of("line", "key", "verdict", "code", "reason", "reason_ko", "action", "action_ko");

  private static final String FORMULA = "=+-@\t\r\n";

  private ResultCsv() {}

  public static byte[] write(List<Verdict> verdicts) {
    var text = new StringWriter();
    text.write('\uFEFF');
    try (var csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(COLUMNS);
      verdicts.forEach(verdict -> csv.writeRecord(cells(verdict)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(Verdict verdict) {
    var reason = verdict.reason();
    return List.of(
        "" + verdict.line(),
        harmless(verdict.key()),
        verdict.outcome().name(),
        reason.code(),
        harmless(reason.text()),
        harmless(reason.textKo()),
        harmless(reason.action()),
        harmless(reason.actionKo()));
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
