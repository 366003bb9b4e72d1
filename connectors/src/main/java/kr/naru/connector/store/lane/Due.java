package kr.naru.connector.store.lane;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery that is due.
 *
 * @param sequence its place in the lane
 * @param message the message whose decision it tells of
 * @param payload the fact, as JSON of the books
 * @param at when it was decided, in system time
 * @param attempts how often it was blamed so far
 * @param sent the bytes of its first attempt, if there was one
 * @param trouble when it was last blamed or refused, in microseconds since 1970; 0 if it never was
 */
public record Due(
    long sequence,
    UUID fact,
    String key,
    String kind,
    UUID message,
    String payload,
    Instant at,
    ZoneId zone,
    int attempts,
    Optional<byte[]> sent,
    long trouble) {}
