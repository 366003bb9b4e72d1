/**
 * Stores that order calmly while one neighbour misbehaves: how much of it do they feel?
 *
 * <p>Nothing of the hub's code is used here. Start with {@link kr.naru.bench.neighbours.Sitting}.
 */
@NullMarked
package kr.naru.bench.neighbours;

import org.jspecify.annotations.NullMarked;
