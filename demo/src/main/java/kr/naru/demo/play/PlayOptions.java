package kr.naru.demo.play;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/**
 * How a day is played.
 *
 * @param stock share of the ordered bottles that is there; 2 is ample
 * @param deposit share of the ordered won that every store has; 2 is ample
 * @param clients how many stores order at the same time
 * @param kept where a run's answers are remembered, to be compared with the next one's
 */
public record PlayOptions(double stock, double deposit, int clients, Path kept) {
  private static final int DIGITS = 11;

  /** One file with one set of shares is one centre: played again, it is the same day again. */
  String centreFor(OrderFile file) {
    var name = "%s %s %s".formatted(file.digest(), stock, deposit);
    var hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return "D" + hash.replace("-", "").substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }
}
