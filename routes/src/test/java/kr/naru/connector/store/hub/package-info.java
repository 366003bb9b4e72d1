/**
 * Tests of the package of the same name, against the database of the tests of the hub.
 *
 * <p>Kept out: how records and days are sent.
 */
@NullMarked
package kr.naru.connector.store.hub;

import org.jspecify.annotations.NullMarked;
