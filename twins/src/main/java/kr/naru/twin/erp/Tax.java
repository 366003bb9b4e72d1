package kr.naru.twin.erp;

/** Sales of a tax class, won; the tax is inside the gross. */
public record Tax(long gross, long vat) {
  static final Tax NONE = new Tax(0, 0);

  Tax plus(Tax other) {
    return new Tax(gross + other.gross, vat + other.vat);
  }
}
