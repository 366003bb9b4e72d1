/**
 * What an order costs when there is much of everything: past, stores, centres, and old days that
 * are taken away meanwhile.
 *
 * <p>Start with {@link kr.naru.bench.growth.Sitting}. The past is written by SQL, the orders come
 * over HTTP; of the hub's code only its statements are used.
 */
@NullMarked
package kr.naru.bench.growth;

import org.jspecify.annotations.NullMarked;
