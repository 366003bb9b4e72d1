package kr.naru.domain.order;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.order.Known.Article;
import kr.naru.domain.order.LineOutcome.Asked;
import kr.naru.domain.shared.Won;

/**
 * Equal lines with an equal unit become one, and the answer says so (AOS-39).
 *
 * <p>Equal means: the same SKU, however it was named, and the same expected price.
 */
final class LineMerging {
  private LineMerging() {}

  private record Key(String what, String unit, Optional<Won> expected) {}

  static List<Asked> merge(List<AskedLine> lines, Known known) {
    var merged = new LinkedHashMap<Key, Asked>();
    for (var line : lines) {
      var article = Optional.ofNullable(known.articles().get(line.article()));
      var unit = unit(line, article, known);
      var what = article.map(a -> a.sku().value()).orElse(line.article());
      merged.merge(
          new Key(what, unit, line.expectedUnitPrice()), single(line, unit), LineMerging::add);
    }
    return List.copyOf(merged.values());
  }

  private static String unit(AskedLine line, Optional<Article> article, Known known) {
    return line.unit()
        .or(() -> article.flatMap(Article::unit))
        .or(
            () ->
                article
                    .map(a -> known.offers().get(a.sku()))
                    .map(offer -> offer.product().baseUnit()))
        .orElse("");
  }

  private static Asked single(AskedLine line, String unit) {
    return new Asked(
        List.of(line.no()),
        line.article(),
        unit,
        line.quantity(),
        line.expectedUnitPrice(),
        line.previousUnitPrice());
  }

  private static Asked add(Asked first, Asked next) {
    var lineNos = new ArrayList<>(first.lineNos());
    lineNos.addAll(next.lineNos());
    return new Asked(
        List.copyOf(lineNos),
        first.article(),
        first.unit(),
        first.quantity() + next.quantity(),
        first.expectedUnitPrice(),
        first.previousUnitPrice());
  }
}
