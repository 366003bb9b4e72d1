/**
 * Files as centres drop and send them, against a running hub, its folder and its books.
 *
 * <p>Kept out: how single cells are read. Start at {@link kr.naru.route.file.FolderIT}.
 */
@NullMarked
package kr.naru.route.file;

import org.jspecify.annotations.NullMarked;
