package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.play.Tally.Promised;
import kr.naru.demo.play.Tally.Sheet;
import kr.naru.twin.event.LineBook;

/**
 * Every book line by line: promised as answered, shipped and released as on the floor, nothing
 * open, and no sheet that nobody ordered.
 */
final class LineCheck {
  private static final int NAMED = 5;

  private LineCheck() {}

  /** A sentence for each book that differs, with its first sheets. */
  static List<String> differences(
      Tally tally, Map<String, SortedMap<String, List<LineBook>>> books) {
    var wrong = new ArrayList<String>();
    var floor = books.getOrDefault(Books.WMS, new TreeMap<>());
    books.forEach(
        (who, book) -> {
          var different = differing(tally, book, floor);
          if (!different.isEmpty()) {
            wrong.add(
                "%s: %,d sheets differ, the first: %s"
                    .formatted(
                        who,
                        different.size(),
                        different.subList(0, Math.min(NAMED, different.size()))));
          }
        });
    return wrong;
  }

  private static List<String> differing(
      Tally tally,
      SortedMap<String, List<LineBook>> book,
      SortedMap<String, List<LineBook>> floor) {
    var strangers = new ArrayList<>(book.keySet());
    var different = new ArrayList<String>();
    for (var sheet : tally.sheets()) {
      strangers.remove(sheet.sheetNo());
      var lines = book.getOrDefault(sheet.sheetNo(), List.of());
      if (!isAsAnswered(sheet, lines) || !lines.equals(floor.get(sheet.sheetNo()))) {
        different.add(sheet.sheetNo());
      }
    }
    different.addAll(strangers);
    return different;
  }

  private static boolean isAsAnswered(Sheet sheet, List<LineBook> lines) {
    var answered = sheet.byLine();
    return lines.size() == answered.size()
        && lines.stream()
            .allMatch(
                line ->
                    line.open() == 0
                        && Optional.ofNullable(answered.get(line.line()))
                            .filter(promised -> isPromised(line, promised))
                            .isPresent());
  }

  private static boolean isPromised(LineBook line, Promised answered) {
    return answered.sku().equals(line.sku()) && answered.quantity() == line.promised();
  }
}
