/**
 * The books of hub, ERP, WMS, HUB and AOS side by side for one delivery day; every difference names
 * the first event that is wrong.
 *
 * <p>Kept out: correcting anything. Start at {@link kr.naru.route.reconcile.ReconcileRoutes}.
 */
@NullMarked
package kr.naru.route.reconcile;

import org.jspecify.annotations.NullMarked;
