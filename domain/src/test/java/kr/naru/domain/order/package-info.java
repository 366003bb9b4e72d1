/**
 * The promise by example, and against a naive reference over thousands of baskets.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.order.BasketRuleTest}.
 */
@NullMarked
package kr.naru.domain.order;

import org.jspecify.annotations.NullMarked;
