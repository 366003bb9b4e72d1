/**
 * Figures of the hub itself, for those who watch it.
 *
 * <p>Kept out: how lanes stand (lane). Start at {@link kr.naru.route.watch.WatchRoutes}.
 */
@NullMarked
package kr.naru.route.watch;

import org.jspecify.annotations.NullMarked;
