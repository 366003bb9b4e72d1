/**
 * When goods arrive: delivery routes, cut-off times, delivery days and holidays.
 *
 * <p>Kept out: vehicles and drivers. Start at {@link kr.naru.domain.delivery.CutOffRule}.
 */
@NullMarked
package kr.naru.domain.delivery;

import org.jspecify.annotations.NullMarked;
