/**
 * The hub as an application.
 *
 * <p>Kept out: everything else. Start at {@link kr.naru.Hub}.
 */
@NullMarked
package kr.naru;

import org.jspecify.annotations.NullMarked;
