package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import kr.naru.mapping.file.v1.Column;
import kr.naru.mapping.file.v1.CsvFile;
import kr.naru.mapping.file.v1.FileKind;
import kr.naru.mapping.file.v1.Limits;
import kr.naru.mapping.file.v1.ResultCsv;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("파일 계약: 안내된 열과 예시가 코드와 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileContractTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (\\S+) \\|");

  @ParameterizedTest
  @CsvSource({"files.md, must, may", "files.ko.md, 필수, 선택"})
  void the_page_names_the_columns_of_every_kind(String page, String must, String may) {
    var text = Docs.text("docs/partners/" + page);

    for (var kind : FileKind.values()) {
      assertThat(columns(text, kind)).as(kind.prefix()).isEqualTo(columns(kind, must, may));
    }
    assertThat(text).contains(ResultCsv.COLUMNS.stream().map(c -> "`" + c + "`").toList());
  }

  @Test
  void a_column_the_page_forgot_is_found() {
    var text = Docs.text("docs/partners/files.md").replace("| `cap` |", "| `lid` |");

    assertThat(columns(text, FileKind.SPECIALS))
        .isNotEqualTo(columns(FileKind.SPECIALS, "must", "may"));
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void every_line_of_every_sample_is_understood(FileKind kind) throws IOException {
    var sample = Contracts.text("sample/file/" + kind.prefix() + ".csv");

    var refused = refused(kind, sample);

    assertThat(sample.lines().skip(1)).isNotEmpty();
    assertThat(sample.lines().findFirst().orElseThrow().split(","))
        .containsExactlyElementsOf(kind.columns().stream().map(Column::name).toList());
    assertThat(refused).isZero();
  }

  @Test
  void a_sample_that_is_wrong_is_found() throws IOException {
    var sample = Contracts.text("sample/file/prices.csv").replace("1200", "cheap");

    assertThat(refused(FileKind.PRICES, sample)).isEqualTo(1);
  }

  @Test
  void the_open_api_names_every_kind() {
    var parameters = Contracts.openApi().at("/paths/~1v1~1files~1{kind}/post/parameters");

    var named =
        parameters.path(0).at("/schema/enum").values().stream().map(kind -> kind.asString());

    assertThat(named).containsExactlyElementsOf(FileKind.prefixes());
  }

  private static List<String> columns(String page, FileKind kind) {
    var from = page.indexOf("### `" + kind.prefix() + "-*.csv`");
    var next = page.indexOf("\n### ", from + 1);
    var section = page.substring(from, next < 0 ? page.length() : next);
    return ROW.matcher(section).results().map(row -> row.group(1) + " " + row.group(2)).toList();
  }

  private static List<String> columns(FileKind kind, String must, String may) {
    return kind.columns().stream()
        .map(column -> column.name() + " " + (column.required() ? must : may))
        .toList();
  }

  private static long refused(FileKind kind, String sample) throws IOException {
    var bytes = sample.getBytes(StandardCharsets.UTF_8);
    var csv = CsvFile.open(() -> new ByteArrayInputStream(bytes), kind, Limits.COMMAND);
    if (kind.isOrders()) {
      return csv.orders().mapToLong(order -> order.refused().size()).sum();
    }
    try (var batches = csv.masters()) {
      return batches.mapToLong(batch -> batch.refused().size()).sum();
    }
  }
}
