package kr.naru.domain.product;

/** UNLIMITED is collected for a supplier order; LIMITED sells what is there (ADM-08, ADM-09). */
public enum SaleMode {
  UNLIMITED,
  LIMITED
}
