/** Stands in for the hub, whose class has this package. */
@NullMarked
package kr.naru;

import org.jspecify.annotations.NullMarked;
