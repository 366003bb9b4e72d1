/**
 * Good documents made bad, for the tests that show how the hub's doors and readers take them.
 *
 * <p>Kept out: what must hold then. Start at {@link kr.naru.proof.spoil.Mutator}.
 */
@NullMarked
package kr.naru.proof.spoil;

import org.jspecify.annotations.NullMarked;
