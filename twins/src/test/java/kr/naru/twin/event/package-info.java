/** Tests of the package of the same name. Each plants what the twin is to see. */
@NullMarked
package kr.naru.twin.event;

import org.jspecify.annotations.NullMarked;
