/**
 * What all flows share: error policies, and the beans they stand on.
 *
 * <p>Kept out: any flow. Start at {@link kr.naru.route.shared.ErrorPolicies}.
 */
@NullMarked
package kr.naru.route.shared;

import org.jspecify.annotations.NullMarked;
