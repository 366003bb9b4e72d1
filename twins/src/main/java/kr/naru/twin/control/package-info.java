/**
 * Looking into the twins' books and switching their faults from outside, by HTTP.
 *
 * <p>Kept out: everybody who is not on this machine. Start at {@link
 * kr.naru.twin.control.ControlDoor}.
 */
@NullMarked
package kr.naru.twin.control;

import org.jspecify.annotations.NullMarked;
