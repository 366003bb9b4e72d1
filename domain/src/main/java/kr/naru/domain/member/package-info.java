/**
 * Who may buy: the cooperative's member stores (조합원) and their standing.
 *
 * <p>Kept out: what they owe (money) and where goods go (delivery). Start at {@link
 * kr.naru.domain.member.Member}.
 */
@NullMarked
package kr.naru.domain.member;

import org.jspecify.annotations.NullMarked;
