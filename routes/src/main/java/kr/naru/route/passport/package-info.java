/**
 * One timeline for any key: order, sheet, message, SKU or store-day.
 *
 * <p>Kept out: writing it. Start at {@link kr.naru.route.passport.PassportRoutes}.
 */
@NullMarked
package kr.naru.route.passport;

import org.jspecify.annotations.NullMarked;
