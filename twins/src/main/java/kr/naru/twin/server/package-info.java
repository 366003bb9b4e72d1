/**
 * The servers a demo centre or a test needs, started on this machine: PostgreSQL, Artemis, Kafka
 * and the keys that sign tokens.
 *
 * <p>Kept out: everything the hub or a partner does with them. Start reading at {@link
 * LocalServers}.
 */
@NullMarked
package kr.naru.twin.server;

import org.jspecify.annotations.NullMarked;
