/**
 * One command that brings a whole centre up on this machine: the local servers here, the hub in a
 * JVM of its own.
 *
 * <p>Kept out: every class of the hub, which is started from its own class path, as production
 * does. Start reading at {@link Centre}; {@link Launcher} is its command line.
 */
@NullMarked
package kr.naru.demo;

import org.jspecify.annotations.NullMarked;
