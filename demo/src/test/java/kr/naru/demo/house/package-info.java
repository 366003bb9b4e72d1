/**
 * The whole house under test: real servers, and hubs in processes of their own that are killed,
 * doubled and put under load.
 *
 * <p>Kept out: any class of the hub. Start at {@link kr.naru.demo.house.House}.
 */
@NullMarked
package kr.naru.demo.house;

import org.jspecify.annotations.NullMarked;
