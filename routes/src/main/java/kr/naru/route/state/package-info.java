/**
 * What changes all the time is told by itself: stock, balances, specials that begin and end.
 *
 * <p>Kept out: the changes themselves. Start at {@link kr.naru.route.state.StateRoutes}.
 */
@NullMarked
package kr.naru.route.state;

import org.jspecify.annotations.NullMarked;
