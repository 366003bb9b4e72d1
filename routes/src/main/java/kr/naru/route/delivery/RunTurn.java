package kr.naru.route.delivery;

import java.util.UUID;
import kr.naru.connector.store.delivery.RunKey;

/**
 * A run something is due of.
 *
 * @param message the heartbeat's, or the operator's
 */
public record RunTurn(UUID message, RunKey run) {}
