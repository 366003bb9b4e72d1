package kr.naru.bench.fault.check;

/**
 * One thing that is wrong.
 *
 * @param document the order, sheet, store, SKU or message it is about
 */
public record Finding(Word word, String document, String sentence) {
  /** What is wrong, in one word. */
  public enum Word {
    LOST,
    DUPLICATE,
    LEDGER,
    STOCK,
    STUCK,
    OUT_OF_ORDER,
    GHOST,
    UNRECORDED,
    CHANGED_ANSWER,
    DEAD_LETTER,
    DIFFERENCE,
    LEAK,
    LATE,
    NOT_DURABLE
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(word.name().replace('_', ' '), document, sentence);
  }
}
