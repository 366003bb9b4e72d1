package kr.naru.bench.fault.drive;

/**
 * One line of the driver's log.
 *
 * @param id the idempotency key
 * @param document of an intention the client's order number, of a decision the hub's
 * @param hash of the bytes that were sent, or that came as the answer
 * @param status of the answer; 0: the door was closed; -1: the line broke
 */
public record Entry(What what, String id, String store, String document, String hash, int status) {
  /** What happened to an intention. */
  public enum What {
    /** Written before the order is sent. */
    INTENDED,
    /** Decided: answered with 201. */
    OK,
    /** Not decided and never will be, such as 403 or 422. */
    REFUSED,
    /** Nobody knows: a broken line, a timeout, 5xx. It is sent again under its key. */
    UNKNOWN,
    /** A decided one was sent again, and answered. */
    REPEATED
  }

  /** Nobody knows, though the door was open: the line broke, or the answer was no good. */
  public boolean wasBroken() {
    return what == What.UNKNOWN && status != 0 && status != 503 && status != 409 && status != 429;
  }

  static Entry intended(Order order, String hash) {
    return new Entry(What.INTENDED, order.id(), order.store(), order.clientOrderNo(), hash, 0);
  }
}
