/** Tests of the package of the same name. Each plants what the twin is to see. */
@NullMarked
package kr.naru.twin.control;

import org.jspecify.annotations.NullMarked;
