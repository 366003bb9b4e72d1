package kr.naru.demo.play;

import java.util.Map;
import java.util.TreeMap;

/**
 * Why file lines were refused or cut.
 *
 * @param missing bottles
 * @param articles how many lines of which article it hit
 */
public record Reason(String code, long lines, long missing, Map<String, Long> articles) {
  static Reason of(String code, String article, long lines, long missing) {
    return new Reason(code, lines, missing, Map.of(article, lines));
  }

  Reason plus(Reason other) {
    var all = new TreeMap<>(articles);
    other.articles.forEach((article, count) -> all.merge(article, count, Long::sum));
    return new Reason(code, lines + other.lines, missing + other.missing, all);
  }
}
