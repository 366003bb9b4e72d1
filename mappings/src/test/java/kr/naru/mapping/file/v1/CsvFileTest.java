package kr.naru.mapping.file.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kr.naru.domain.product.CategoryRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CSV 파일: 인코딩, 머리글, 따옴표, 행별 오류")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvFileTest {
  private static final String HEADER = "category,name,name_ko,version\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "x-windows-949"})
  void korean_reads_the_same_in_both_encodings(String charset) throws IOException {
    var bytes = (HEADER + "C1,Dairy,유제품 똠방각하,1\n").getBytes(Charset.forName(charset));

    var records = records(bytes);

    assertThat(records).extracting(CategoryRecord::nameKo).containsExactly("유제품 똠방각하");
  }

  @Test
  void a_byte_order_mark_is_no_part_of_the_first_column() throws IOException {
    var records = records(utf8("\uFEFF\"category\",name,name_ko,version\r\nC1,Dairy,유제품,1\r\n"));

    assertThat(records).hasSize(1);
  }

  @Test
  void columns_come_in_any_order_and_optional_ones_not_at_all() throws IOException {
    var records = records(utf8("version,name_ko,category,name\n7,유제품,C1,Dairy\n"));

    assertThat(records.getFirst().version()).isEqualTo(7);
    assertThat(records.getFirst().parent()).isEmpty();
  }

  @Test
  void quotes_hold_commas_and_quotes_and_blank_lines_hold_nothing() throws IOException {
    var records =
        records(utf8(HEADER + "C1,\"Milk, \"\"fresh\"\"\",우유,1\r\n\r\n,,,\r\nC2,A,나,2\r\n\n\n"));

    assertThat(records).extracting(CategoryRecord::name).containsExactly("Milk, \"fresh\"", "A");
  }

  @Test
  void a_line_break_in_quotes_is_refused_by_its_field_and_the_next_line_keeps_its_number()
      throws IOException {
    var batch = batches(utf8(HEADER + "C1,\"Milk\nfresh\",우유,1\nC2,A,나,2\n")).getFirst();

    assertThat(batch.refused().getFirst().line()).isEqualTo(2);
    assertThat(batch.refused().getFirst().reason().text()).contains("Column name");
    assertThat(batch.rows().getFirst().line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "C1,A,나,x;    WRONG_VALUE; Column version",
        "C1,A,나,0;    WRONG_VALUE; from 1 to",
        "' ,A,나,1';   WRONG_VALUE; Column category",
        "C1,A,나;      CELL_COUNT;  3 cells",
        "C1,A,나,1,2;  CELL_COUNT;  5 cells",
      })
  void a_bad_line_is_refused_by_itself(String line, String code, String text) throws IOException {
    var batch = batches(utf8(HEADER + "C0,A,나,1\n" + line + "\nC2,A,나,1\n")).getFirst();

    assertThat(batch.records()).hasSize(2);
    assertThat(batch.refused()).hasSize(1);
    assertThat(batch.refused().getFirst().line()).isEqualTo(3);
    assertThat(batch.refused().getFirst().reason().code()).isEqualTo(code);
    assertThat(batch.refused().getFirst().reason().text()).contains(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "category,name,version;                 1; MISSING_COLUMN;   'name_ko'",
        "category,name,name_ko,version,colour;  1; UNKNOWN_COLUMN;   'colour'",
        "category,name,name_ko,version,name;    1; DOUBLE_COLUMN;    'name'",
        "'';                                    1; NO_HEADER;        empty",
      })
  void a_wrong_header_is_named(String header, long line, String code, String text) {
    var error = error(utf8(header + "\nC1,A,나,1\n".repeat(header.isEmpty() ? 0 : 1)));

    assertThat(error.line()).isEqualTo(line);
    assertThat(error.reason().code()).isEqualTo(code);
    assertThat(error.reason().text()).contains(text);
  }

  @Test
  void ten_thousand_columns_are_one_error() {
    var error = error(utf8("c,".repeat(10_000) + "\nC1,A,나,1\n"));

    assertThat(error.reason().code()).isEqualTo("UNKNOWN_COLUMN");
  }

  @Test
  void bytes_of_neither_encoding_are_named_by_line_and_column() {
    var bytes = utf8(HEADER + "C1,A,x?,1\n");
    bytes[HEADER.length() + 6] = (byte) 0xFF;

    var error = error(bytes);

    assertThat(error.line()).isEqualTo(2);
    assertThat(error.reason().text()).contains("Line 2, column 7").contains("CP949");
    assertThat(error.reason().textKo()).contains("2행 7열");
  }

  @Test
  void a_character_cut_off_at_the_end_is_named_too() {
    var whole = utf8("\uFEFF" + HEADER + "C1,A,나");

    var error = error(Arrays.copyOf(whole, whole.length - 1));

    assertThat(error.reason().code()).isEqualTo("NOT_DECODABLE");
  }

  @ParameterizedTest
  @CsvSource({
    "'C1,A\u0000,나,1\n', 2, NUL_CHARACTER",
    "'C1,\"A,나,1\nC2,A,나,2\n', 2, QUOTE_NOT_CLOSED",
    "'C1,\"A\"\"\",나,1\nC2,A,\"\"\"', 3, QUOTE_NOT_CLOSED",
  })
  void what_would_swallow_other_lines_stops_the_file(String lines, long line, String code) {
    var error = error(utf8(HEADER + lines));

    assertThat(error.line()).isEqualTo(line);
    assertThat(error.reason().code()).isEqualTo(code);
  }

  @Test
  void a_quote_in_the_midst_of_a_cell_is_a_quote() throws IOException {
    var records = records(utf8(HEADER + "C1,5\" pipe,나,1\nC2,x\"\",나,2\nC3,\"\",나,3\n"));

    assertThat(records).extracting(CategoryRecord::category).containsExactly("C1", "C2");
  }

  @Test
  void a_line_without_end_and_too_many_lines_are_refused() {
    var endless = error(utf8(HEADER + "C1," + "x".repeat(Limits.RECORD) + ",나,1\n"));
    var many = error(utf8(HEADER + "C1,A,나,1\n".repeat(20_001)));

    assertThat(endless.reason().code()).isEqualTo("LINE_TOO_LONG");
    assertThat(endless.line()).isEqualTo(2);
    assertThat(many.reason().code()).isEqualTo("TOO_MANY_LINES");
  }

  @Test
  void the_last_line_that_is_allowed_is_read() throws IOException {
    var records = records(utf8(HEADER + "C1,A,나,1\n".repeat(19_999)));

    assertThat(records).hasSize(19_999);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static CsvFile open(byte[] bytes) throws IOException {
    return CsvFile.open(() -> new ByteArrayInputStream(bytes), FileKind.CATEGORIES, Limits.COMMAND);
  }

  private static List<MasterRows> batches(byte[] bytes) throws IOException {
    try (var batches = open(bytes).masters()) {
      return batches.toList();
    }
  }

  private static List<CategoryRecord> records(byte[] bytes) throws IOException {
    return batches(bytes).stream()
        .flatMap(batch -> batch.records().stream())
        .map(CategoryRecord.class::cast)
        .toList();
  }

  private static Verdict error(byte[] bytes) {
    var error = new Verdict[1];
    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(FileError.class, e -> error[0] = e.verdict());
    return error[0];
  }
}
