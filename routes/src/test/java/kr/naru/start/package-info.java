/**
 * What the hub checks before it comes up.
 *
 * <p>Kept out: the running hub. Start at {@link kr.naru.start.ProductionSecretsTest}.
 */
@NullMarked
package kr.naru.start;

import org.jspecify.annotations.NullMarked;
