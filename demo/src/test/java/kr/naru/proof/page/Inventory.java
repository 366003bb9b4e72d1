package kr.naru.proof.page;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.naru.proof.page.Row.Text;

/** Everything the product must do, in the order of its file. */
record Inventory(List<Row> rows) {
  private static final Pattern ID = Pattern.compile("[A-Z]{3}-[0-9]{2}");

  static Inventory read(Path file) {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      return checked(reader.stream().map(Inventory::row).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Inventory checked(List<Row> rows) {
    Set<String> seen = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Row row : rows) {
      if (!ID.matcher(row.id()).matches()) {
        faults.add("The inventory's id '" + row.id() + "' is not of the form ABC-01.");
      }
      if (!seen.add(row.id())) {
        faults.add("The inventory lists " + row.id() + " more than once.");
      }
    }
    ProofError.throwIfAny(faults);
    return new Inventory(rows);
  }

  private static Row row(NamedCsvRecord line) {
    return new Row(
        line.getField("id"),
        new Text(line.getField("group"), line.getField("group_ko")),
        new Text(line.getField("what"), line.getField("title_ko")),
        line.getField("korean"),
        line.getField("works_when"));
  }
}
