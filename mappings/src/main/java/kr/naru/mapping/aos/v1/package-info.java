/**
 * The ordering front's messages, version 1: orders in, decisions out, reasons in two languages.
 *
 * <p>Kept out: rules. Start at {@link kr.naru.mapping.aos.v1.OrderMessage}.
 */
@NullMarked
package kr.naru.mapping.aos.v1;

import org.jspecify.annotations.NullMarked;
