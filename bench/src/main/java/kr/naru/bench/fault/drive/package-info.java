/**
 * Stores that order, and write down what they intend before they say it.
 *
 * <p>Knows the hub's HTTP door and nothing else of it. Start at {@link
 * kr.naru.bench.fault.drive.Driver}.
 */
@NullMarked
package kr.naru.bench.fault.drive;

import org.jspecify.annotations.NullMarked;
