/**
 * Reading what strangers send: bounded JSON, CloudEvents, and errors that name the field.
 *
 * <p>Kept out: what the fields mean. Start at {@link kr.naru.mapping.wire.Wire}.
 */
@NullMarked
package kr.naru.mapping.wire;

import org.jspecify.annotations.NullMarked;
