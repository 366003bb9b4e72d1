package kr.naru.demo.play;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.day.Lot;
import kr.naru.demo.play.OrderFile.Line;

/**
 * When each basket of the file is sent. The file knows no times: the stores stand in a drawn order
 * along a curve of two peaks, one in the early morning and a higher one before the cut-off.
 */
final class Timeline {
  /** Clocks are moved in steps of this. */
  static final Duration STEP = Duration.ofMinutes(5);

  static final LocalTime FIRST = LocalTime.of(6, 30);

  /** A store that cancels does so two steps after it ordered; the cut-off is after that. */
  static final Duration BEFORE_CUT_OFF = Duration.ofMinutes(20);

  private static final int MAX_LINES = 1_000;
  private static final double EARLY = 0.4;
  private static final double HALF = 0.5;
  private static final double EARLY_PEAK = 0.5;
  private static final double LATE_PEAK = 0.7;

  private Timeline() {}

  /**
   * What a store orders at once.
   *
   * @param key the same whenever this file is played
   */
  record Basket(String key, String store, List<Line> lines) {}

  /** Baskets by the time of day they are sent at. */
  static SortedMap<LocalTime, List<Basket>> of(OrderFile file, Assignment assignment) {
    var baskets = baskets(file);
    baskets.sort(
        Comparator.comparingDouble((Basket basket) -> Lot.share("order", basket.store()))
            .thenComparing(Basket::key));
    var times = new TreeMap<LocalTime, List<Basket>>();
    for (var n = 0; n < baskets.size(); n++) {
      var basket = baskets.get(n);
      var end = cutOff(basket, assignment).minus(BEFORE_CUT_OFF);
      var time = at(curve((n + HALF) / baskets.size()), end);
      times.computeIfAbsent(time, step -> new ArrayList<>()).add(basket);
    }
    return times;
  }

  /**
   * Where in the window a share of the baskets is sent: both halves of the window are triangles, in
   * which the density rises to its peak and falls again.
   */
  static double curve(double share) {
    return share < EARLY
        ? HALF * triangle(share / EARLY, EARLY_PEAK)
        : HALF + HALF * triangle((share - EARLY) / (1 - EARLY), LATE_PEAK);
  }

  private static double triangle(double share, double peak) {
    return share < peak ? Math.sqrt(share * peak) : 1 - Math.sqrt((1 - share) * (1 - peak));
  }

  private static LocalTime at(double place, LocalTime end) {
    var minutes = (long) (Duration.between(FIRST, end).toMinutes() * place);
    return FIRST.plusMinutes(minutes / STEP.toMinutes() * STEP.toMinutes());
  }

  private static LocalTime cutOff(Basket basket, Assignment assignment) {
    var route = assignment.buyer(basket.lines().getFirst()).route();
    return assignment.routes().stream()
        .filter(one -> one.code().equals(route))
        .findFirst()
        .orElseThrow()
        .cutOff();
  }

  /** A basket takes 1,000 lines; a store with more sends several. */
  private static List<Basket> baskets(OrderFile file) {
    Map<String, Basket> baskets = new LinkedHashMap<>();
    var sent = new LinkedHashMap<String, Integer>();
    for (var line : file.lines()) {
      var n = sent.merge(line.store(), 1, Integer::sum);
      var key = line.store() + "-" + (n - 1) / MAX_LINES;
      baskets
          .computeIfAbsent(key, unknown -> new Basket(key, line.store(), new ArrayList<>()))
          .lines()
          .add(line);
    }
    return new ArrayList<>(baskets.values());
  }
}
