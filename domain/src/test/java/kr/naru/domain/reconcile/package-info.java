/**
 * Proves that differences between books are found and named.
 *
 * <p>Kept out: how statements come in. Start at {@link kr.naru.domain.reconcile.StatementRuleTest}.
 */
@NullMarked
package kr.naru.domain.reconcile;

import org.jspecify.annotations.NullMarked;
