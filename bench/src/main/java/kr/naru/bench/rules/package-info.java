/**
 * The rule every order goes through, measured by itself with JMH.
 *
 * <p>This is the one bench that calls the hub's code; all else stands outside.
 */
@NullMarked
package kr.naru.bench.rules;

import org.jspecify.annotations.NullMarked;
