package kr.naru.connector.lane;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kr.naru.connector.store.FactKinds;
import kr.naru.connector.store.lane.Due;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way to a partner. The bytes of its first attempt are those of every later one, even
 * if the hub was renewed in between.
 */
public final class Told {
  private final CentreId centre;
  private final Due delivery;
  private byte @Nullable [] sent;

  Told(CentreId centre, Due delivery) {
    this.centre = centre;
    this.delivery = delivery;
    this.sent = delivery.sent().orElse(null);
  }

  public CentreId centre() {
    return centre;
  }

  /** The id of the fact, and of every message that tells it. */
  public UUID id() {
    return delivery.fact();
  }

  /** The message whose decision it tells of. */
  public UUID message() {
    return delivery.message();
  }

  public String kind() {
    return delivery.kind();
  }

  public String key() {
    return delivery.key();
  }

  /** When it was decided, in system time. */
  public Instant at() {
    return delivery.at();
  }

  /** The centre's zone: business days are counted in it. */
  public ZoneId zone() {
    return delivery.zone();
  }

  /** The fact itself. */
  public Fact fact() {
    return FactKinds.read(delivery.kind(), delivery.payload());
  }

  /** Then nothing waits behind it: the next one says how things stand by then. */
  boolean isState() {
    return FactKinds.isState(delivery.kind());
  }

  /** What the partner gets: made once. */
  public byte[] bytes(Supplier<byte[]> first) {
    var bytes = sent == null ? first.get() : sent;
    sent = bytes;
    return bytes;
  }

  Optional<byte[]> sent() {
    return Optional.ofNullable(sent);
  }

  Due delivery() {
    return delivery;
  }
}
