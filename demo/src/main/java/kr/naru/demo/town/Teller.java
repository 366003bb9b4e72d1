package kr.naru.demo.town;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/** Tells what happens, a plain line each with the town's time, in the language of the machine. */
final class Teller {
  private static final ResourceBundle LINES =
      ResourceBundle.getBundle(Teller.class.getPackageName() + ".lines");

  private final Consumer<String> out;
  private final List<Told> told = new ArrayList<>();
  private LocalTime now = Timetable.MORNING;

  Teller(Consumer<String> out) {
    this.out = out;
  }

  /** One line, before it was put into words. */
  record Told(LocalTime at, String key, List<Object> figures) {}

  /** From now on it is this time. */
  void at(LocalTime time) {
    now = time;
  }

  void tell(String key, Object... figures) {
    told.add(new Told(now, key, List.of(figures)));
    out.accept("%s  %s".formatted(now, LINES.getString(key).formatted(figures)));
  }

  /** What was told until now. */
  List<Told> told() {
    return List.copyOf(told);
  }

  static boolean inKorean() {
    return Locale.getDefault().getLanguage().equals("ko");
  }

  /** An article's name in the same language. */
  static String name(Goods goods) {
    return inKorean() ? goods.nameKo() : goods.name();
  }
}
