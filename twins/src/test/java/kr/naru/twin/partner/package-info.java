/** Tests of the package of the same name, against a broker. Each plants what the twin is to see. */
@NullMarked
package kr.naru.twin.partner;

import org.jspecify.annotations.NullMarked;
