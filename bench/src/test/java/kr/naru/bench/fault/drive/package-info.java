/** The driver's parts that need no hub. */
@NullMarked
package kr.naru.bench.fault.drive;

import org.jspecify.annotations.NullMarked;
