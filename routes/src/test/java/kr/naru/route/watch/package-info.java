/**
 * What an administrator and an operator do with a centre.
 *
 * <p>Kept out: orders. Start at {@link kr.naru.route.watch.AccessLogIT}.
 */
@NullMarked
package kr.naru.route.watch;

import org.jspecify.annotations.NullMarked;
