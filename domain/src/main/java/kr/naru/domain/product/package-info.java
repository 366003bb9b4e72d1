/**
 * What is sold: products and options, their barcodes, units, tax class and sale mode.
 *
 * <p>Kept out: prices and quantities. Start at {@link kr.naru.domain.product.Product}.
 */
@NullMarked
package kr.naru.domain.product;

import org.jspecify.annotations.NullMarked;
