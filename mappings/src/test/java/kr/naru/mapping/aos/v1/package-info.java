/**
 * The front's messages, verbatim, and what the hub reads in them.
 *
 * <p>Kept out: decisions. Start at {@link kr.naru.mapping.aos.v1.OrderMessageTest}.
 */
@NullMarked
package kr.naru.mapping.aos.v1;

import org.jspecify.annotations.NullMarked;
