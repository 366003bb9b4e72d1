/**
 * Barcodes.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.product.BarcodeTest}.
 */
@NullMarked
package kr.naru.domain.product;

import org.jspecify.annotations.NullMarked;
