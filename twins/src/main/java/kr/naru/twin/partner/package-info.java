/**
 * The partners of a centre as the hub meets them: ERP and WMS on their queues, the front on HTTP.
 *
 * <p>Kept out: any code of the hub; they know the contracts alone. Start at {@link
 * kr.naru.twin.partner.PartnerQueue}.
 */
@NullMarked
package kr.naru.twin.partner;

import org.jspecify.annotations.NullMarked;
