/**
 * What can be promised of a stock, at and around its borders.
 *
 * <p>Kept out: how lines share a stock. Start at {@link kr.naru.domain.stock.StockRuleTest}.
 */
@NullMarked
package kr.naru.domain.stock;

import org.jspecify.annotations.NullMarked;
