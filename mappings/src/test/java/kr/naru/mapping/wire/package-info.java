/**
 * What the codec lets in, and the words it refuses with.
 *
 * <p>Kept out: any partner's message. Start at {@link kr.naru.mapping.wire.WireTest}.
 */
@NullMarked
package kr.naru.mapping.wire;

import org.jspecify.annotations.NullMarked;
