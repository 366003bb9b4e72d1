/** Tests of the package of the same name. Each plants what the twin is to see. */
@NullMarked
package kr.naru.twin.erp;

import org.jspecify.annotations.NullMarked;
