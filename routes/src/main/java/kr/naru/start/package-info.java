/**
 * What is checked before the hub comes up, and what makes it go.
 *
 * <p>Kept out: anything of the business. Start at {@link kr.naru.start.ProductionSecrets}.
 */
@NullMarked
package kr.naru.start;

import org.jspecify.annotations.NullMarked;
