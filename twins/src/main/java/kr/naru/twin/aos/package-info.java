/**
 * The ordering front as a partner lives it: orders over HTTP, under keys of its own, patiently.
 *
 * <p>Kept out: any code of the hub. Start at {@link kr.naru.twin.aos.AosTwin}.
 */
@NullMarked
package kr.naru.twin.aos;

import org.jspecify.annotations.NullMarked;
