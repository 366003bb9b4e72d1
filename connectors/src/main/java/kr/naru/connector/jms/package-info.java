/**
 * The one edge of every JMS door: whose queue it is says who speaks.
 *
 * <p>Kept out: message formats. Start at {@link kr.naru.connector.jms.JmsDoor}.
 */
@NullMarked
package kr.naru.connector.jms;

import org.jspecify.annotations.NullMarked;
