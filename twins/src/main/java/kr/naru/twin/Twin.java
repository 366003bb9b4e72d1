package kr.naru.twin;

import java.util.Map;
import kr.naru.twin.fault.Faults;
import tools.jackson.databind.JsonNode;

/** A partner's stand-in: it lives by the contracts alone and keeps books of its own. */
public interface Twin extends AutoCloseable {
  /** Its short name: {@code aos}, {@code erp}, {@code hub}, {@code wms}. */
  String partner();

  /** What is wrong with it. */
  Faults faults();

  /** Counts and sums, for people and for JSON. */
  Map<String, Object> books();

  /**
   * Does something on demand.
   *
   * @throws IllegalArgumentException when it cannot be done
   */
  default void act(String what, JsonNode with) {
    throw new IllegalArgumentException("The %s does not know how to %s".formatted(partner(), what));
  }

  @Override
  void close();
}
