/**
 * Prices by example, and against a reference that counts unit by unit.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.price.PriceRuleTest}.
 */
@NullMarked
package kr.naru.domain.price;

import org.jspecify.annotations.NullMarked;
