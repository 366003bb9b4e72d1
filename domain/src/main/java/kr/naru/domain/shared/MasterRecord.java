package kr.naru.domain.shared;

/**
 * Something a partner is the master of.
 *
 * <p>{@code version} is the sender's increasing number; an older or equal one changes nothing.
 */
public interface MasterRecord {
  /** Names the record to its sender when it is refused: {@code SKU 4711 from 2026-01-01}. */
  String key();

  long version();
}
