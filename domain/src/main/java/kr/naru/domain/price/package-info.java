/**
 * What a store pays for one base unit: base, special and member prices, group surcharge, VAT.
 *
 * <p>Kept out: whether it can pay. Start at {@link kr.naru.domain.price.PriceRule}.
 */
@NullMarked
package kr.naru.domain.price;

import org.jspecify.annotations.NullMarked;
