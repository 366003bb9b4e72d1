/**
 * Whole won, rates and their rounding, at and around their borders.
 *
 * <p>Kept out: prices. Start at {@link kr.naru.domain.shared.RoundingTest}.
 */
@NullMarked
package kr.naru.domain.shared;

import org.jspecify.annotations.NullMarked;
