package kr.naru.demo.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.naru.demo.play.Balance.Step;
import kr.naru.demo.play.Tally.Missed;

/** What the file's lines are worth at the prices their stores pay; without a price nothing. */
final class Worth {
  private final Map<String, Long> prices = new HashMap<>();
  private Step whole = Step.none("file");

  Worth(OrderFile file, Assignment assignment) {
    for (var line : file.valued()) {
      var price = assignment.price(line).orElse(0L);
      prices.put(line.store() + "/" + line.item(), price);
      whole = whole.plus(price, line.bottles());
    }
  }

  Step whole() {
    return whole;
  }

  Step of(List<Missed> missed) {
    var refused = Step.none("refused");
    for (var one : missed) {
      var price = prices.getOrDefault(one.store() + "/" + one.article(), 0L);
      refused = refused.plus(price, one.quantity());
    }
    return refused;
  }
}
