/**
 * How each system is reached: HTTP, the broker, the lanes and PostgreSQL.
 *
 * <p>Kept out: rules (domain) and flows (routes). Start at {@link kr.naru.connector.http.HttpDoor}.
 */
@NullMarked
package kr.naru.connector;

import org.jspecify.annotations.NullMarked;
