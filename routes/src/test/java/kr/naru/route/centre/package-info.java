/**
 * What an administrator and an operator do with a centre.
 *
 * <p>Kept out: orders. Start at {@link kr.naru.route.centre.AccessLogIT}.
 */
@NullMarked
package kr.naru.route.centre;

import org.jspecify.annotations.NullMarked;
