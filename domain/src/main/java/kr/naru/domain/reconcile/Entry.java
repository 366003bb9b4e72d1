package kr.naru.domain.reconcile;

import kr.naru.domain.shared.Won;

/**
 * One line of an event in somebody's books.
 *
 * @param kind what it is booked as: {@code order}, {@code sale}, {@code shipped}
 * @param line of the order; 0 for what is booked by the sheet
 * @param sku empty for what is booked by the sheet
 * @param quantity base units
 * @param won zero in books that hold no money
 */
public record Entry(String kind, int line, String sku, long quantity, Won won) {
  /** Goods without money. */
  public static Entry goods(String kind, int line, String sku, long quantity) {
    return new Entry(kind, line, sku, quantity, Won.ZERO);
  }

  /** Money without goods. */
  public static Entry money(String kind, Won won) {
    return new Entry(kind, 0, "", 0, won);
  }
}
