/**
 * Proves how statements come in, part by part.
 *
 * <p>Kept out: the comparison's own cases. Start at {@link kr.naru.route.reconcile.StatementIT}.
 */
@NullMarked
package kr.naru.route.reconcile;

import org.jspecify.annotations.NullMarked;
