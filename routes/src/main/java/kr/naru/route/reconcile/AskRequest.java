package kr.naru.route.reconcile;

import java.time.LocalDate;
import java.util.UUID;
import kr.naru.domain.shared.CentreId;

/**
 * Whose books are to be compared for which delivery day, and who wants it why.
 *
 * @param message of the hub: an operator's call, or the end of a day
 */
public record AskRequest(CentreId centre, LocalDate day, UUID message, String who, String reason) {}
