/**
 * Live twins of a centre's partners, driven by tests and by the demo.
 *
 * <p>Kept out: any code of the hub; twins know the contracts alone. Start at {@link
 * kr.naru.twin.Twin}.
 */
@NullMarked
package kr.naru.twin;

import org.jspecify.annotations.NullMarked;
