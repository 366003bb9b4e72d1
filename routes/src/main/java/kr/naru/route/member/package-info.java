/**
 * Who a store is to the centre, and its own page.
 *
 * <p>Kept out: sign-up (ERP). Start at {@link kr.naru.route.member.MemberRoutes}.
 */
@NullMarked
package kr.naru.route.member;

import org.jspecify.annotations.NullMarked;
