/**
 * The promise: a basket is priced, covered and promised in one step, sheet by sheet.
 *
 * <p>Kept out: how it is stored or told. Start at {@link kr.naru.domain.order.BasketRule}.
 */
@NullMarked
package kr.naru.domain.order;

import org.jspecify.annotations.NullMarked;
