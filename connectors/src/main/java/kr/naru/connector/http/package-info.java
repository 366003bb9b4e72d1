/**
 * The one edge of all HTTP doors: who calls, may he, what exactly, and how he is answered.
 *
 * <p>Kept out: what is decided. Start at {@link kr.naru.connector.http.HttpDoor}.
 */
@NullMarked
package kr.naru.connector.http;

import org.jspecify.annotations.NullMarked;
