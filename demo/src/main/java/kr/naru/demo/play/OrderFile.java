package kr.naru.demo.play;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A day's orders as a file: one line an order line, with what its masters are made of.
 *
 * <p>CSV with a header, in UTF-8 (with or without BOM) or CP949. Prices are dollars and become won
 * at 1,300, rounded half up to 10.
 *
 * @param digest SHA-256 of the file: the same file is the same day
 * @param wrong lines that cannot be read, each with its number and reason
 */
record OrderFile(String digest, LocalDate day, List<Line> lines, List<String> wrong) {
  private static final BigDecimal WON_A_DOLLAR = new BigDecimal(1_300);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /**
   * One order line.
   *
   * @param category as the file calls it; empty when it does not
   * @param price won a bottle; empty when the file has none
   * @param pack bottles in a case
   */
  record Line(
      String store,
      String storeName,
      String city,
      String item,
      String itemName,
      String category,
      int pack,
      Optional<Long> price,
      int bottles) {
    private Line at(Optional<Long> newPrice) {
      return new Line(store, storeName, city, item, itemName, category, pack, newPrice, bottles);
    }
  }

  /** The first line of each article, with the price the file has for it anywhere. */
  Map<String, Line> items() {
    var items = new LinkedHashMap<String, Line>();
    lines.forEach(line -> items.merge(line.item(), line, OrderFile::priced));
    return items;
  }

  private static Line priced(Line first, Line next) {
    return first.price().isPresent() ? first : first.at(next.price());
  }

  /** The first line of each store. */
  Map<String, Line> stores() {
    var stores = new LinkedHashMap<String, Line>();
    lines.forEach(line -> stores.putIfAbsent(line.store(), line));
    return stores;
  }

  /** The same lines, each with the price its article has: what a line is worth. */
  List<Line> valued() {
    var items = items();
    return lines.stream()
        .map(line -> line.at(Objects.requireNonNull(items.get(line.item())).price()))
        .toList();
  }

  static OrderFile read(Path path) throws IOException {
    var bytes = Files.readAllBytes(path);
    var lines = new ArrayList<Line>();
    var wrong = new ArrayList<String>();
    var day = Optional.<LocalDate>empty();
    try (var csv = CsvReader.builder().ofNamedCsvRecord(text(bytes))) {
      for (var row : csv) {
        try {
          lines.add(line(row));
          day = day.or(() -> Optional.of(LocalDate.parse(row.getField("date"))));
        } catch (RuntimeException e) {
          wrong.add("line %d: %s".formatted(row.getStartingLineNumber(), e.getMessage()));
        }
      }
    }
    return new OrderFile(
        digest(bytes),
        day.orElseThrow(() -> new IOException(path + " has no order line; see order-file.md")),
        List.copyOf(lines),
        List.copyOf(wrong));
  }

  private static Line line(NamedCsvRecord row) {
    return new Line(
        filled(row, "store_number"),
        filled(row, "store_name"),
        filled(row, "city"),
        filled(row, "item_number"),
        filled(row, "item_description"),
        row.findField("category_name").orElse("").strip(),
        number(row, "pack"),
        price(row.getField("state_bottle_retail").strip()),
        number(row, "bottles_sold"));
  }

  private static Optional<Long> price(String dollars) {
    return dollars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BigDecimal(dollars)
                .multiply(WON_A_DOLLAR)
                .divide(TEN, 0, RoundingMode.HALF_UP)
                .multiply(TEN)
                .longValueExact());
  }

  private static int number(NamedCsvRecord row, String name) {
    var text = filled(row, name);
    try {
      var number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as every other text that is no number above zero
    }
    throw new IllegalArgumentException("%s is '%s', not a number above 0".formatted(name, text));
  }

  private static String filled(NamedCsvRecord row, String name) {
    var text = row.getField(name).strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException(name + " is empty");
    }
    return text;
  }

  /** What is not UTF-8 is CP949, as spreadsheets in Korea save it. */
  private static String text(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("MS949"));
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
