package kr.naru.domain.product;

/** Value added tax class of a product; unprocessed food is exempt (VAT Act art. 26). */
public enum TaxClass {
  TAXABLE,
  EXEMPT,
  ZERO_RATED
}
