/**
 * Who may buy liquor (주류): licence and purpose of the label.
 *
 * <p>Kept out: liquor papers. Start at {@link kr.naru.domain.liquor.LicenceRule}.
 */
@NullMarked
package kr.naru.domain.liquor;

import org.jspecify.annotations.NullMarked;
