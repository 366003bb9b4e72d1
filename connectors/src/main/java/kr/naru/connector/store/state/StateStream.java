package kr.naru.connector.store.state;

import kr.naru.domain.shared.CentreId;

/**
 * What one partner of a centre is told of one kind of state.
 *
 * @param stream named as in the facts, {@code availability} for instance
 * @param lane of the partner; none waits for another
 */
public record StateStream(CentreId centre, String stream, String lane) {}
