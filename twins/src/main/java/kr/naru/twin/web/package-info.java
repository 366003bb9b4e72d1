/**
 * HTTP doors of twins, on the loopback address alone.
 *
 * <p>Kept out: what is behind a door. Start at {@link kr.naru.twin.web.LocalDoor}.
 */
@NullMarked
package kr.naru.twin.web;

import org.jspecify.annotations.NullMarked;
