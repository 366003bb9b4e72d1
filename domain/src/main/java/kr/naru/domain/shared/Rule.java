package kr.naru.domain.shared;

/** The rules that refuse, by stable id; the version rises when a rule decides differently. */
public enum Rule {
  MEMBER_STANDING("member.standing", 1),
  PRODUCT_KNOWN("product.known", 1),
  SALE_MODE("product.sale-mode", 1),
  UNIT("product.unit", 1),
  LIQUOR_LICENCE("liquor.licence", 1),
  PRICE("price.exposed", 1),
  STOCK_PROMISE("stock.promise", 1),
  PAYMENT_COVER("money.cover", 1),
  CUT_OFF("delivery.cut-off", 1),
  LINE_POLICY("order.line-policy", 1);

  private final String id;
  private final int version;

  Rule(String id, int version) {
    this.id = id;
    this.version = version;
  }

  public String id() {
    return id;
  }

  public int version() {
    return version;
  }
}
