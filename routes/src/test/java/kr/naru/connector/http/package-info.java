/** Tests of the edge's parts that need no server. */
@NullMarked
package kr.naru.connector.http;

import org.jspecify.annotations.NullMarked;
