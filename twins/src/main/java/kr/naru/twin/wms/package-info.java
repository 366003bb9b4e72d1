/**
 * The warehouse as a partner: a floor that picks, ships and counts, with books of its own.
 *
 * <p>Kept out: any code of the hub. Start at {@link kr.naru.twin.wms.WmsTwin}.
 */
@NullMarked
package kr.naru.twin.wms;

import org.jspecify.annotations.NullMarked;
