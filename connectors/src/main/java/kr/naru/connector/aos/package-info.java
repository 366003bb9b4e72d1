/**
 * How the AOS is reached: webhooks, signed.
 *
 * <p>Kept out: what they say. Start at {@link kr.naru.connector.aos.Webhooks}.
 */
@NullMarked
package kr.naru.connector.aos;

import org.jspecify.annotations.NullMarked;
