package kr.naru.demo.play;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How a day is played.
 *
 * @param stock share of the ordered bottles that is there; 2 is ample
 * @param deposit share of the ordered won that every store has; 2 is ample
 * @param centre empty: made of the file and these shares
 * @param clients how many stores order at the same time
 */
public record PlayOptions(double stock, double deposit, Optional<String> centre, int clients) {
  private static final int DIGITS = 11;

  /** One file with one set of shares is one centre: played again, it is the same day again. */
  String centreFor(OrderFile file) {
    var name = "%s %s %s".formatted(file.digest(), stock, deposit);
    var hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return centre.orElseGet(
        () -> "D" + hash.replace("-", "").substring(0, DIGITS).toUpperCase(Locale.ROOT));
  }
}
