/**
 * How long messages are kept.
 *
 * <p>Kept out: what they say. Start at {@link kr.naru.route.message.RetentionIT}.
 */
@NullMarked
package kr.naru.route.message;

import org.jspecify.annotations.NullMarked;
