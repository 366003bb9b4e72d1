/** The small tier: a hub is killed and judged, and the checker is shown errors it must name. */
@NullMarked
package kr.naru.bench.fault;

import org.jspecify.annotations.NullMarked;
