package kr.naru.twin.partner;

import java.util.List;
import java.util.Map;

/** Where a partner that has no queue says what it has booked. */
public interface StatementDoor {
  StatementDoor NONE = (partner, centre, parts) -> {};

  /**
   * Says it as soon as it can be said; does not wait for that.
   *
   * @param partner {@code aos} or {@code hub}
   */
  void say(String partner, String centre, List<Map<String, Object>> parts);
}
