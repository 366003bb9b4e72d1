/**
 * The ERP's masters and movements, version 1.
 *
 * <p>Kept out: rules and defaults. Start at {@link kr.naru.mapping.erp.v1.ErpMasters}.
 */
@NullMarked
package kr.naru.mapping.erp.v1;

import org.jspecify.annotations.NullMarked;
