/**
 * Whether the books of the hub and of its partners say the same of one day, and where they first
 * part.
 *
 * <p>Kept out: correcting anything. Start at {@link kr.naru.domain.reconcile.StatementRule}.
 */
@NullMarked
package kr.naru.domain.reconcile;

import org.jspecify.annotations.NullMarked;
