/**
 * What may be sold at all: a category on stop is refused until it goes on.
 *
 * <p>Kept out: masters. Start at {@link kr.naru.route.product.CategoryStopRoutes}.
 */
@NullMarked
package kr.naru.route.product;

import org.jspecify.annotations.NullMarked;
