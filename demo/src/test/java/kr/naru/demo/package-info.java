/** Shows that a centre comes up, is left behind by kills, and is found again. */
@NullMarked
package kr.naru.demo;

import org.jspecify.annotations.NullMarked;
