package kr.naru.domain.reconcile;

import java.time.Instant;
import java.util.List;

/**
 * An event as the hub has it: something a partner was told, or said himself.
 *
 * @param event what both sides know it by
 * @param store in the name the partner knows it by
 * @param due whether the partner must have booked it by the time he was asked; otherwise it was
 *     still under way
 */
public record Told(
    String event, String sheetNo, String store, Origin origin, boolean due, List<Entry> entries) {
  /**
   * Where an event is found again.
   *
   * @param kind the fact: {@code OrderAccepted}
   * @param message of the hub; its passport shows everything that came of it
   * @param at system time
   */
  public record Origin(String kind, String message, Instant at) {}
}
