/**
 * What can be promised: on hand, less promised, less held.
 *
 * <p>Kept out: lots and locations. Start at {@link kr.naru.domain.stock.StockRule}.
 */
@NullMarked
package kr.naru.domain.stock;

import org.jspecify.annotations.NullMarked;
