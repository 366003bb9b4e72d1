package kr.naru.domain.order;

/**
 * How far a line has come, as every system shows it. A line goes forward only.
 *
 * <p>Source: deck, "주문접수, 상품준비, 센터 출고, 공급사 출고, 상품배송" (DLV-02).
 */
public enum DeliveryState {
  RECEIVED(1),
  PREPARING(2),
  SHIPPED_BY_CENTRE(3),
  SHIPPED_BY_SUPPLIER(3),
  IN_DELIVERY(4);

  private final int rank;

  DeliveryState(int rank) {
    this.rank = rank;
  }

  /** The further of the two; an equal rank changes nothing. */
  public DeliveryState atLeast(DeliveryState other) {
    return other.rank > rank ? other : this;
  }

  /** A store may cancel until its goods are being prepared (ADM-13). */
  public boolean isBeforePreparing() {
    return rank < PREPARING.rank;
  }
}
