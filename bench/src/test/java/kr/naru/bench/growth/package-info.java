/** The parts of the growth bench that need no machine: scripts, figures, verdicts. */
@NullMarked
package kr.naru.bench.growth;

import org.jspecify.annotations.NullMarked;
