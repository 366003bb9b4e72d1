/**
 * What strangers send that no partner would: every door answers it calmly and keeps its books.
 *
 * <p>Kept out: wrong orders of honest stores, which are the order tests' matter. Start at {@link
 * kr.naru.hostile.AttackDocumentsIT}.
 */
@NullMarked
package kr.naru.hostile;

import org.jspecify.annotations.NullMarked;
