package kr.naru.route.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kr.naru.mapping.file.v1.ResultCsv;
import kr.naru.mapping.file.v1.Verdict;

/** The verdicts on a file, gathered while it is worked through. */
final class FileReport {
  private final List<Verdict> verdicts = new ArrayList<>();

  void addAll(List<Verdict> more) {
    verdicts.addAll(more);
  }

  /** How many lines of each verdict. */
  Map<Verdict.Outcome, Integer> counts() {
    var counts = new EnumMap<Verdict.Outcome, Integer>(Verdict.Outcome.class);
    verdicts.forEach(verdict -> counts.merge(verdict.outcome(), 1, Integer::sum));
    return counts;
  }

  /** In the order of the lines. */
  byte[] csv() {
    verdicts.sort(Comparator.comparingLong(Verdict::line));
    return ResultCsv.write(verdicts);
  }
}
