/**
 * Filling a centre through its partners' own doors, as ERP and WMS do it.
 *
 * <p>Kept out: what is sent. Start at {@link kr.naru.demo.load.MasterLoad}.
 */
@NullMarked
package kr.naru.demo.load;

import org.jspecify.annotations.NullMarked;
