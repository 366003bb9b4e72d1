package kr.naru.bench.floor;

import java.util.Map;

/** A way an order goes in; each client of a run has a line of its own. */
public interface Way {
  /** In the order in which they are measured and shown. */
  enum Kind {
    PROGRAM("a"),
    SERVED("h"),
    HUB("b"),
    DELIVERED("c");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }

    String letter() {
      return letter;
    }
  }

  Line open();

  Cost.Source costs();

  /** Returns when nothing that an order has caused is left to do. */
  default void settle() {}

  /** Extra figures of what was measured. */
  default Map<String, Long> counted() {
    return Map.of();
  }

  /** One client's. */
  interface Line extends AutoCloseable {
    /** True when the order was accepted whole. */
    boolean order(Basket basket) throws Exception;

    @Override
    void close() throws Exception;
  }
}
