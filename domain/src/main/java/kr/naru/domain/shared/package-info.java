/**
 * Words every context uses: centre, store, won, rate, rounding, rule.
 *
 * <p>Kept out: anything that only one context needs. Start at {@link kr.naru.domain.shared.Won}.
 */
@NullMarked
package kr.naru.domain.shared;

import org.jspecify.annotations.NullMarked;
