/**
 * The proof page: every row of the inventory, its state, and the tests that make it so.
 *
 * <p>Kept out: running tests; the page reads what the builds of all modules recorded. Start at
 * {@link kr.naru.proof.page.ProofPage}.
 */
@NullMarked
package kr.naru.proof.page;

import org.jspecify.annotations.NullMarked;
