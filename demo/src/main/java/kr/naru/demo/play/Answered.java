package kr.naru.demo.play;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import kr.naru.twin.aos.AosTwin.Answer;

/** What all answers of a run come to. */
final class Answered {
  private static final int PERCENT = 100;

  private Answered() {}

  /** Of the bytes of all answers, in the order of their keys. */
  static String digest(Stores stores) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var answers : List.of(stores.answers(), stores.cancels())) {
        answers.forEach(
            (key, answer) -> {
              digest.update((key + "\n").getBytes(StandardCharsets.UTF_8));
              digest.update(answer.bytes());
            });
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Sheets that stores have cancelled, or asked to. */
  static TreeSet<String> cancelledSheets(Stores stores) {
    var sheets = new TreeSet<String>();
    for (var answer : stores.cancels().values()) {
      for (var sheet : answer.json().path("sheets")) {
        if (!sheet.path("outcome").asString().equals("REFUSED")) {
          sheets.add(sheet.path("sheetNo").asString());
        }
      }
    }
    return sheets;
  }

  /** How long so many percent of the orders took at most, in milliseconds. */
  static long millis(Collection<Answer> answers, int percent) {
    var times = new ArrayList<>(answers.stream().map(Answer::took).sorted().toList());
    return times.isEmpty()
        ? 0
        : times.get(Math.min(times.size() - 1, times.size() * percent / PERCENT)).toMillis();
  }

  static double seconds(Duration duration) {
    return duration.toMillis() / 1e3;
  }
}
