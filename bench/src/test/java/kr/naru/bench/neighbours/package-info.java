/** Tests of the parts that measure neighbours; the rest is seen to work by a quick run. */
@NullMarked
package kr.naru.bench.neighbours;

import org.jspecify.annotations.NullMarked;
