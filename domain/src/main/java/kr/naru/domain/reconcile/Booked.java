package kr.naru.domain.reconcile;

/**
 * A line of a partner's statement.
 *
 * @param event the hub's message it booked, or the number of what it said itself
 * @param sheetNo empty where the partner does not know it
 * @param store in the partner's own name for it
 */
public record Booked(String event, String sheetNo, String store, Entry entry) {}
