package kr.naru.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.naru.proof.spoil.Mutator;

/** One who calls over a connection of his own, as a store and as an operator, all of it spoilt. */
record Caller(RawHub hub, Who store, Who operator) {
  private static final Pattern ORDER_NO = Pattern.compile("\"orderNo\":\"(\\d+)\"");

  /** A token, and what its bearer may ask. */
  record Who(String token, List<Ask> asks) {}

  /** Makes so many calls; gives the numbers of the orders that were decided meanwhile. */
  Set<String> call(int many, long seed, Seen seen) {
    var mutator = new Mutator(seed);
    var decided = new HashSet<String>();
    try (var line = new Line(hub)) {
      for (var n = 0; n < many; n++) {
        var who = n % 3 == 0 ? operator : store;
        var ask = who.asks().get(n / 3 % who.asks().size());
        var head = ask.head(mutator, who.token());
        var reply = line.call(head, ask.body(mutator));
        seen.add("seed %d, call %d: %s".formatted(seed, n, head), ask, reply);
        var number = ORDER_NO.matcher(reply.text());
        if (reply.status() == 201 && number.find()) {
          decided.add(number.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return decided;
  }
}
