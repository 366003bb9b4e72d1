/**
 * What is there and what can be had.
 *
 * <p>Kept out: counting (masters). Start at {@link kr.naru.route.stock.StockRoutes}.
 */
@NullMarked
package kr.naru.route.stock;

import org.jspecify.annotations.NullMarked;
