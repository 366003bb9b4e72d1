package kr.naru.mapping.file.v1;

/**
 * What became of one line of a file.
 *
 * @param line where the record begins, from 1 with the header; 0 is the file as such
 * @param key names the record: {@code P1 2026-03-05T00:00:00+09:00}
 */
public record Verdict(long line, String key, Outcome outcome, Reason reason) {
  /** Masters are applied or leave things unchanged; lines of orders are accepted. */
  public enum Outcome {
    APPLIED,
    UNCHANGED,
    ACCEPTED,
    REFUSED
  }

  static Verdict refused(long line, String key, Reason reason) {
    return new Verdict(line, key, Outcome.REFUSED, reason);
  }
}
