/**
 * The WMS's stock messages, version 1.
 *
 * <p>Kept out: rules and defaults. Start at {@link kr.naru.mapping.wms.v1.WmsStock}.
 */
@NullMarked
package kr.naru.mapping.wms.v1;

import org.jspecify.annotations.NullMarked;
