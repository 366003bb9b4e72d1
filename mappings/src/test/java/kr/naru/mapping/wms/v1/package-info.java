/**
 * Tests of the package of the same name.
 *
 * <p>Each gives what a WMS might send, and says what the hub makes of it.
 */
@NullMarked
package kr.naru.mapping.wms.v1;

import org.jspecify.annotations.NullMarked;
