package kr.naru.proof.page;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.naru.proof.Outcome;

/** One claim of a test and what came of it; the rows are empty when the test claims nothing. */
record Evidence(Test test, Result result, List<String> rows, Part part) {
  private static final Pattern BLANK = Pattern.compile(" ");

  /** A test as people read it. */
  record Test(
      String module,
      String className,
      String method,
      String title,
      String sentence,
      List<String> doors) {

    String simpleName() {
      return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    String fullName() {
      return className + "." + method;
    }

    boolean isIntegrationTest() {
      return className.replaceFirst("\\$.*", "").endsWith("IT");
    }
  }

  /** What came of it, all cases together. */
  record Result(Outcome outcome, long millis, int cases) {}

  /** Whether the claim is for a part alone, and for which. */
  record Part(boolean alone, String what) {}

  static Evidence of(String module, NamedCsvRecord line) {
    var test =
        new Test(
            module,
            line.getField("class"),
            line.getField("method"),
            line.getField("title"),
            line.getField("sentence"),
            words(line.getField("doors")));
    var result =
        new Result(
            Outcome.valueOf(line.getField("outcome")),
            Long.parseLong(line.getField("millis")),
            Integer.parseInt(line.getField("cases")));
    return new Evidence(
        test,
        result,
        words(line.getField("rows")),
        new Part(Boolean.parseBoolean(line.getField("part")), line.getField("what")));
  }

  Outcome outcome() {
    return result.outcome();
  }

  long millis() {
    return result.millis();
  }

  int cases() {
    return result.cases();
  }

  boolean provesInFull() {
    return outcome() == Outcome.PASSED && !part.alone() && !test.doors().isEmpty();
  }

  private static List<String> words(String field) {
    return Stream.of(BLANK.split(field)).filter(word -> !word.isEmpty()).toList();
  }
}
