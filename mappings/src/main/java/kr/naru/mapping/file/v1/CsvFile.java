package kr.naru.mapping.file.v1;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file whose every byte can be read and whose header is right; its lines may still be wrong.
 *
 * <p>Valid UTF-8 is read as such, with or without a byte order mark; anything else as CP949
 * (MS949), the code page of Korean Windows.
 */
public final class CsvFile {
  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 4 * Limits.RECORD;

  private final Source source;
  private final Charset charset;
  private final Header header;

  private CsvFile(Source source, Charset charset, Header header) {
    this.source = source;
    this.charset = charset;
    this.header = header;
  }

  /** The bytes of a file, read from the beginning each time. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  /**
   * @throws FileError when nothing of it can be taken
   */
  public static CsvFile open(Source source, FileKind kind, Limits limits) throws IOException {
    var charset = charset(source, limits);
    try (var reader = reader(source, charset)) {
      var first = reader.stream().findFirst();
      var header = Header.of(kind, first.orElseThrow(() -> FileError.of("NO_HEADER", 1, Map.of())));
      return new CsvFile(source, charset, header);
    }
  }

  public FileKind kind() {
    return header.kind();
  }

  /** Masters, batch by batch as they are asked for. */
  public Stream<MasterRows> masters() throws IOException {
    var rows = rows();
    return stream(MasterRows.of(kind(), rows.iterator())).onClose(rows::close);
  }

  /** Orders; the lines of one may stand anywhere, so all are read first. */
  public Stream<OrderRows> orders() throws IOException {
    try (var rows = rows()) {
      return stream(OrderRows.of(rows.iterator()));
    }
  }

  private static <T> Stream<T> stream(Iterator<T> parts) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(parts, 0), false);
  }

  private Stream<CsvRow> rows() throws IOException {
    var reader = reader(source, charset);
    return reader.stream()
        .skip(1)
        .filter(CsvFile::isFilled)
        .map(header::row)
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  /** Spreadsheets leave rows of commas behind. */
  private static boolean isFilled(CsvRecord row) {
    return row.getFields().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static Charset charset(Source source, Limits limits) throws IOException {
    try (var in = source.open()) {
      Scan.of(in, StandardCharsets.UTF_8, limits);
      return StandardCharsets.UTF_8;
    } catch (FileError e) {
      if (!e.is("NOT_DECODABLE") || isMarked(source)) {
        throw e;
      }
    }
    try (var in = source.open()) {
      Scan.of(in, CP949, limits);
      return CP949;
    }
  }

  private static boolean isMarked(Source source) throws IOException {
    try (var in = source.open()) {
      return Arrays.equals(in.readNBytes(MARK.length), MARK);
    }
  }

  private static CsvReader<CsvRecord> reader(Source source, Charset charset) throws IOException {
    return CsvReader.builder()
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .maxBufferSize(BUFFER)
        .ofCsvRecord(withoutMark(source, charset));
  }

  private static Reader withoutMark(Source source, Charset charset) throws IOException {
    var text = new BufferedReader(new InputStreamReader(source.open(), charset));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
