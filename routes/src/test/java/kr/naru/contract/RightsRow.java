package kr.naru.contract;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Who may do an operation, and what strangers to the data get: a status, or {@code OWN} for an
 * answer that has nothing of the others in it, or {@code ALL} for what is the whole hub's by
 * design.
 *
 * @param who whose operation it is: a store's, or a token of the centre with the rights named
 * @param query of the call about the owner's data
 */
record RightsRow(
    String operation, String who, String query, String own, String otherStore, String otherCentre) {
  private static final Path TABLE = Path.of("src", "test", "resources", "rights.csv");

  static List<RightsRow> all() {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
      return csv.stream().map(RightsRow::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isOfStore() {
    return who.equals("STORE");
  }

  private static RightsRow of(NamedCsvRecord row) {
    return new RightsRow(
        row.getField("operation"),
        row.getField("who"),
        row.getField("query"),
        row.getField("own"),
        row.getField("other_store"),
        row.getField("other_centre"));
  }

  @Override
  public String toString() {
    return operation;
  }
}
