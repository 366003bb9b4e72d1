/** Shows that the local servers keep what they promise: data, rights and passwords. */
@NullMarked
package kr.naru.twin.server;

import org.jspecify.annotations.NullMarked;
