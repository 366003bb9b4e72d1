/**
 * Numbers of members.
 *
 * <p>Kept out: doors and books. Start at {@link kr.naru.domain.member.BusinessNumberTest}.
 */
@NullMarked
package kr.naru.domain.member;

import org.jspecify.annotations.NullMarked;
