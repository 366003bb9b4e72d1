/**
 * Who may buy which liquor.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.liquor.LicenceRuleTest}.
 */
@NullMarked
package kr.naru.domain.liquor;

import org.jspecify.annotations.NullMarked;
