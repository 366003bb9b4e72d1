package kr.naru.bench.floor;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import kr.naru.bench.floor.Way.Kind;

/** Two groups of columns, throughput above and p99 below, as SVG for light and dark pages. */
final class Picture {
  private static final int WIDTH = 900;
  private static final int PANEL = 230;
  private static final int LEFT = 20;
  private static final int HEAD = 60;
  private static final int GAP = 90;
  private static final double SHARE = 0.86;
  private static final List<String> COLOURS = List.of("#8a94a6", "#4c78a8", "#e07b39", "#5fa777");

  private final Results results;
  private final StringBuilder out = new StringBuilder();

  private Picture(Results results) {
    this.results = results;
  }

  static String of(Results results) {
    return new Picture(results).draw();
  }

  private String draw() {
    var height = HEAD + 2 * (PANEL + GAP);
    out.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">
        <title>Orders per second and p99 · 초당 주문과 p99</title>
        <style>text{font:13px sans-serif;fill:#222}.n{font-size:11px}.b{font-weight:bold}
        .axis{stroke:#888}rect.page{fill:#fff}
        @media(prefers-color-scheme:dark){text{fill:#ddd}rect.page{fill:#16181d}}</style>
        <rect class="page" width="%d" height="%d"/>
        """
            .formatted(WIDTH, height, WIDTH, height));
    key();
    panel(HEAD + 30, "Orders per second · 초당 주문", Measured::ordersPerSecond);
    panel(HEAD + PANEL + GAP + 10, "p99, ms", Measured::p99Millis);
    return out.append("</svg>\n").toString();
  }

  private void key() {
    var names =
        List.of("a  program · 프로그램", "h  with HTTP · HTTP 포함", "b  hub · 허브", "c  all told · 전달까지");
    for (var n = 0; n < names.size(); n++) {
      var x = LEFT + n * (WIDTH - 2 * LEFT) / names.size();
      rect(new Box(x, 16, 14, 14), COLOURS.get(n));
      text(x + 20, 28, "", names.get(n));
    }
  }

  private void panel(double top, String title, ToDoubleFunction<Measured> figure) {
    var most = 1.0;
    for (var clients : results.clients()) {
      for (var kind : Kind.values()) {
        most = Math.max(most, finite(figure.applyAsDouble(results.of(kind, clients))));
      }
    }
    text(LEFT, top - 12, "b", title);
    var ground = top + PANEL;
    var group = (double) (WIDTH - 2 * LEFT) / results.clients().size();
    for (var n = 0; n < results.clients().size(); n++) {
      var clients = results.clients().get(n);
      for (var kind : Kind.values()) {
        var value = finite(figure.applyAsDouble(results.of(kind, clients)));
        var width = group * SHARE / Kind.values().length;
        var high = value / most * (PANEL - 30);
        var x = LEFT + n * group + kind.ordinal() * width;
        rect(new Box(x, ground - high, width - 3, high), COLOURS.get(kind.ordinal()));
        text(x, ground - high - 4, "n", value < 100 ? Figures.one(value) : Figures.whole(value));
      }
      text(LEFT + n * group, ground + 18, "", clients + (clients == 1 ? " client" : " clients"));
    }
    out.append(
        "<line class=\"axis\" x1=\"%d\" y1=\"%s\" x2=\"%d\" y2=\"%s\"/>\n"
            .formatted(LEFT, fixed(ground), WIDTH - LEFT, fixed(ground)));
  }

  private record Box(double x, double y, double width, double height) {}

  private void rect(Box box, String colour) {
    out.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
            .formatted(fixed(box.x), fixed(box.y), fixed(box.width), fixed(box.height), colour));
  }

  private void text(double x, double y, String look, String words) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
            .formatted(look, fixed(x), fixed(y), words));
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : 0;
  }

  private static String fixed(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
