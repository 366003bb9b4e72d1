package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** The report's pictures: SVG without words, each with a title in both languages. */
final class Pictures {
  private static final int WIDTH = 960;
  private static final int COLUMNS = 200;
  private static final int BELOW = 24;
  private static final int ABOVE = 22;
  private static final double LEAST = 0.002;
  private static final int DECADES = 5;

  private Pictures() {}

  /**
   * A part of a bar.
   *
   * @param look how it is drawn, by the style sheet
   */
  record Part(String look, long size) {}

  /** A thin bar of {@code size} out of {@code whole}, beginning at {@code from}. */
  static String bar(String look, long from, long size, long whole) {
    var width = size == 0 ? 0 : Math.max(LEAST, share(size, whole));
    return """
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">\
    <rect class="quiet" x="0" y="4.5" width="100" height="1"/>\
    <rect class="%s" x="%s" y="0" width="%s" height="10"/></svg>"""
        .formatted(look, fixed(100 * share(from, whole)), fixed(100 * width));
  }

  /** One wide bar of several parts. */
  static String parts(String title, List<Part> parts) {
    var whole = parts.stream().mapToLong(Part::size).sum();
    var out = new StringBuilder(open(title, 28));
    var x = 0.0;
    for (var part : parts) {
      var width = part.size() == 0 ? 0 : Math.max(3, WIDTH * share(part.size(), whole));
      out.append(
          "<rect class=\"%s\" x=\"%s\" y=\"0\" width=\"%s\" height=\"28\" rx=\"2\"/>"
              .formatted(part.look(), fixed(x), fixed(Math.max(0, width - 2))));
      x += width;
    }
    return out.append("</svg>").toString();
  }

  /** The mark of a part in a key, of the same look. */
  static String mark(String look) {
    return """
    <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="%s" width="10" height="10" rx="2"/></svg>"""
        .formatted(look);
  }

  /**
   * Columns over the day, the hours below, cut-offs as dashed lines.
   *
   * @param counts by the quarter of an hour they begin at, none left out
   * @param marks minutes of the day
   */
  static String day(String title, SortedMap<Integer, Long> counts, List<Integer> marks) {
    var first = counts.firstKey();
    var last = Math.max(counts.lastKey() + 15, marks.stream().max(Integer::compare).orElse(0) + 15);
    var most = counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var minute = (double) WIDTH / (last - first);
    var out = new StringBuilder(open(title, ABOVE + COLUMNS + BELOW));
    counts.forEach(
        (at, count) -> out.append(column((at - first) * minute, 15 * minute, count, most)));
    var ground = ABOVE + COLUMNS;
    out.append(line("axis", new Point(0, ground), new Point(WIDTH, ground)));
    for (var hour = (first + 59) / 60; hour * 60 <= last; hour++) {
      out.append(label((hour * 60 - first) * minute, ground + 17, "%d:00".formatted(hour)));
    }
    for (var mark : marks) {
      var x = (mark - first) * minute;
      out.append(line("mark", new Point(x, ABOVE - 4), new Point(x, ground)))
          .append(label(x, 12, "%d:%02d".formatted(mark / 60, mark % 60)));
    }
    return out.append("</svg>").toString();
  }

  private static String column(double x, double width, long count, long most) {
    var height = COLUMNS * share(count, most);
    var top = ABOVE + COLUMNS - height;
    return count == 0
        ? ""
        : "<rect class=\"main\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>%s"
            .formatted(
                fixed(x + 1.5),
                fixed(top),
                fixed(width - 3),
                fixed(height),
                label(x + width / 2, top - 5, "%,d".formatted(count)));
  }

  /** From the median to the 99th percentile on a scale of decades, 1 ms to 100 s. */
  static String range(long median, long p99) {
    var from = 100 * decade(median);
    var to = 100 * decade(p99);
    var out = new ArrayList<String>();
    for (var n = 0; n <= DECADES; n++) {
      out.add(line("axis", new Point(3 + n * 314 / 5.0, 0), new Point(3 + n * 314 / 5.0, 16)));
    }
    return """
    <svg viewBox="0 0 320 16" aria-hidden="true">%s\
    <line class="range" x1="%s" y1="8" x2="%s" y2="8"/>\
    <circle class="main" cx="%s" cy="8" r="5"/></svg>"""
        .formatted(
            String.join("", out),
            fixed(3 + 3.14 * from),
            fixed(3 + 3.14 * to),
            fixed(3 + 3.14 * from));
  }

  private static double decade(long millis) {
    return Math.min(1, Math.log10(Math.max(1, millis)) / DECADES);
  }

  private static String open(String title, int height) {
    return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\"><title>%s</title>"
        .formatted(WIDTH, height, Html.text(title), Html.text(title));
  }

  private record Point(double x, double y) {}

  private static String line(String look, Point from, Point to) {
    return "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
        .formatted(look, fixed(from.x()), fixed(from.y()), fixed(to.x()), fixed(to.y()));
  }

  private static String label(double x, double y, String text) {
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"middle\">%s</text>"
        .formatted(fixed(Math.clamp(x, 14, WIDTH - 16)), fixed(y), text);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static String fixed(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
