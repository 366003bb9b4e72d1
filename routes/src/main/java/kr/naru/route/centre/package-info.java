/**
 * A centre is data: opening one opens its doors, its clock can be set for a played day.
 *
 * <p>Kept out: what comes in by the doors. Start at {@link kr.naru.route.centre.CentreRoutes}.
 */
@NullMarked
package kr.naru.route.centre;

import org.jspecify.annotations.NullMarked;
