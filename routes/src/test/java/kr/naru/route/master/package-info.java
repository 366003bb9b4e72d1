/**
 * Masters as partners send them, and what the hub makes of them.
 *
 * <p>Kept out: orders. Start at {@link kr.naru.route.master.MastersIT}.
 */
@NullMarked
package kr.naru.route.master;

import org.jspecify.annotations.NullMarked;
