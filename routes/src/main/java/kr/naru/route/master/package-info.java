/**
 * Masters and movements, from the partners' queues into the books.
 *
 * <p>Kept out: how a record is read (mappings). Start at {@link kr.naru.route.master.MasterRoutes}.
 */
@NullMarked
package kr.naru.route.master;

import org.jspecify.annotations.NullMarked;
