/**
 * What happens to messages as such: those nobody can understand are put aside and named.
 *
 * <p>Kept out: what messages mean. Start at {@link kr.naru.route.message.MessageRoutes}.
 */
@NullMarked
package kr.naru.route.message;

import org.jspecify.annotations.NullMarked;
