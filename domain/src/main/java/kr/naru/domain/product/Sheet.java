package kr.naru.domain.product;

/**
 * The three order sheets a basket is split into, in the order they are paid for.
 *
 * <p>Source: deck, "생활잡화 / 신선냉동냉장 / 주류로 구분하여 주문서 생성" (AOS-01).
 */
public enum Sheet {
  GENERAL("G"),
  COLD("C"),
  LIQUOR("L");

  private final String suffix;

  Sheet(String suffix) {
    this.suffix = suffix;
  }

  /** The last letter of the sheet's number. */
  public String suffix() {
    return suffix;
  }
}
