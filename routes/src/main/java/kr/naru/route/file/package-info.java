/**
 * Files of masters and orders, from a watched folder or by command, with a verdict on every line.
 *
 * <p>Kept out: how a line is read (mappings) and how an order is decided (order). Start at {@link
 * kr.naru.route.file.FileRoutes}.
 */
@NullMarked
package kr.naru.route.file;

import org.jspecify.annotations.NullMarked;
