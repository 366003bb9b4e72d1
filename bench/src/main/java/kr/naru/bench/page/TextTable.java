package kr.naru.bench.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as Markdown, which is also readable in a terminal: its columns are of equal width. */
public final class TextTable {
  private final List<String> head;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... head) {
    this.head = List.of(head);
  }

  public TextTable row(Object... cells) {
    if (cells.length != head.size()) {
      throw new IllegalArgumentException(
          "A row of %d cells under %d heads.".formatted(cells.length, head.size()));
    }
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
    return this;
  }

  @Override
  public String toString() {
    var out = new StringBuilder(line(head)).append(rule());
    rows.forEach(row -> out.append(line(row)));
    return out.toString();
  }

  private String line(List<String> cells) {
    return IntStream.range(0, cells.size())
        .mapToObj(n -> padded(n, cells.get(n)))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** Words to the left, figures to the right. */
  private String rule() {
    return IntStream.range(0, head.size())
        .mapToObj(n -> n == 0 ? "-".repeat(width(n)) : "-".repeat(width(n) - 1) + ":")
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private String padded(int column, String text) {
    var blanks = " ".repeat(width(column) - text.length());
    return column == 0 ? text + blanks : blanks + text;
  }

  private int width(int column) {
    return Math.max(
        3,
        Math.max(
            head.get(column).length(),
            rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)));
  }
}
