/** How points get their names. */
@NullMarked
package kr.naru.bench.fault.crash;

import org.jspecify.annotations.NullMarked;
