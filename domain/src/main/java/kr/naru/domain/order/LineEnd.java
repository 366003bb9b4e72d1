package kr.naru.domain.order;

/** How a promised line, or a sheet of them, ended, or that it has not yet. */
public enum LineEnd {
  OPEN,
  DELIVERED,
  CANCELLED,
  SHORT;

  static LineEnd of(long open, long shortage, long cancelled) {
    if (open > 0) {
      return OPEN;
    }
    if (shortage > 0) {
      return SHORT;
    }
    return cancelled > 0 ? CANCELLED : DELIVERED;
  }
}
