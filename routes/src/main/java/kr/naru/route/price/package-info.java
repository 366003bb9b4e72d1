/**
 * What a store would pay now, and the parts of it.
 *
 * <p>Kept out: the price rule (domain). Start at {@link kr.naru.route.price.PriceRoutes}.
 */
@NullMarked
package kr.naru.route.price;

import org.jspecify.annotations.NullMarked;
