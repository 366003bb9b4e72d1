package kr.naru.twin.server;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of its bearer.
 *
 * @param centre the one centre it is good for
 * @param store the store it speaks for; null when it speaks for the centre or a partner system
 * @param validFor from now; a negative time makes a token that has already expired
 */
public record Grant(
    String subject, String centre, @Nullable String store, List<String> scopes, Duration validFor) {
  private static final Duration A_MONTH = Duration.ofDays(30);

  /** Checks what every token must say. */
  public Grant {
    if (subject.isBlank() || centre.isBlank()) {
      throw new IllegalArgumentException(
          "A token needs a subject and a centre, got \"%s\" and \"%s\"."
              .formatted(subject, centre));
    }
    scopes = List.copyOf(scopes);
  }

  /** A grant for a partner system or a person of the centre, good for a month. */
  public static Grant of(String subject, String centre, String... scopes) {
    return new Grant(subject, centre, null, List.of(scopes), A_MONTH);
  }

  /** The same, spoken for one store. */
  public Grant forStore(String newStore) {
    return new Grant(subject, centre, newStore, scopes, validFor);
  }

  /** The same, for another time. */
  public Grant validFor(Duration time) {
    return new Grant(subject, centre, store, scopes, time);
  }
}
