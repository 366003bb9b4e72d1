/**
 * CloudEvents as a partner reads and writes them, and what is common to the twins' books.
 *
 * <p>Kept out: what a message says to which partner. Start at {@link kr.naru.twin.event.Event}.
 */
@NullMarked
package kr.naru.twin.event;

import org.jspecify.annotations.NullMarked;
