package kr.naru.domain.order;

/** How a promised line ended, or that it has not yet. */
public enum LineEnd {
  OPEN,
  DELIVERED,
  CANCELLED,
  SHORT
}
