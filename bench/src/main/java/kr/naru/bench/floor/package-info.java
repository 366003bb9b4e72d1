/**
 * The hub beside the floor of the machine: hand-written programs that do the same durable work with
 * nothing around it, and the hub itself, in one sitting on one database.
 *
 * <p>Start with {@link kr.naru.bench.floor.Sitting}; nothing of the hub's code is used here.
 */
@NullMarked
package kr.naru.bench.floor;

import org.jspecify.annotations.NullMarked;
