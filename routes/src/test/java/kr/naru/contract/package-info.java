/**
 * What the contracts tell partners, held against what the hub does, in both directions.
 *
 * <p>Kept out: what is decided. Start at {@link kr.naru.contract.MessageContractTest}; every guard
 * has a test that plants a drift and sees it found.
 */
@NullMarked
package kr.naru.contract;

import org.jspecify.annotations.NullMarked;
