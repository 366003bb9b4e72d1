/**
 * What tests of the whole hub stand on: real servers, real partners, a fresh centre for each test.
 *
 * <p>Kept out: expectations. Start at {@link kr.naru.kit.HubTest}.
 */
@NullMarked
package kr.naru.kit;

import org.jspecify.annotations.NullMarked;
