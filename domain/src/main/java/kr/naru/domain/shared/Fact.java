package kr.naru.domain.shared;

/** Something that happened and that other systems must be told, in the words of the trade. */
public interface Fact {
  CentreId centre();

  /** The document it is about, an order sheet for instance. */
  String document();

  /** Whom it concerns, a store for instance. */
  String party();

  /** The name of the fact on every wire: {@code OrderAccepted}. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
