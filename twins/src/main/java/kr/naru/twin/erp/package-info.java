/**
 * The ERP as a partner: orders, sales and refunds booked in its own arithmetic.
 *
 * <p>Kept out: any code of the hub. Start at {@link kr.naru.twin.erp.ErpTwin}.
 */
@NullMarked
package kr.naru.twin.erp;

import org.jspecify.annotations.NullMarked;
