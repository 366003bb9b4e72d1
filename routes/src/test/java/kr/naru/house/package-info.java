/**
 * The rules of the house, and each of them seen to fail on a planted violation.
 *
 * <p>Kept out: what the hub does. Start at {@link kr.naru.house.ArchitectureRules}.
 */
@NullMarked
package kr.naru.house;

import org.jspecify.annotations.NullMarked;
