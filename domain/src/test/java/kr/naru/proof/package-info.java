/**
 * Tests name the rows of the inventory they prove, and a run keeps what came of them.
 *
 * <p>Kept out: what a row is worth, which the proof page decides. Start at {@link
 * kr.naru.proof.Proves}.
 */
@NullMarked
package kr.naru.proof;

import org.jspecify.annotations.NullMarked;
