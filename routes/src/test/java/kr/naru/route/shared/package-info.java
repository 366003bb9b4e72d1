/**
 * What all routes share, seen from outside: what happens when something goes wrong.
 *
 * <p>Kept out: single flows. Start at {@code BackgroundTroubleIT}.
 */
@NullMarked
package kr.naru.route.shared;

import org.jspecify.annotations.NullMarked;
