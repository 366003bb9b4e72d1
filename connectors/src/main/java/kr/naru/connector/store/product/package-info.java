/**
 * The books of what may be sold.
 *
 * <p>Kept out: masters. Start at {@link kr.naru.connector.store.product.CategoryStops}.
 */
@NullMarked
package kr.naru.connector.store.product;

import org.jspecify.annotations.NullMarked;
