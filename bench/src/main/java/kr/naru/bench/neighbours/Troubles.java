package kr.naru.bench.neighbours;

import java.io.IOException;

/** Lets a neighbour begin. */
final class Troubles {
  /** A large rate for one caller, and yet one this machine can make beside its other work. */
  static final int CALLS_A_SECOND = 500;

  static final int STORE_CONNECTIONS = 64;
  static final int READER_CONNECTIONS = 32;
  static final int OPERATOR_CALLS_A_SECOND = 20;

  private static final int SLOW_HEADERS = 500;
  private static final int IDLE = 200;
  private static final int SLOW_BODIES = 100;

  private final Place place;
  private final Plan plan;

  Troubles(Place place, Plan plan) {
    this.place = place;
    this.plan = plan;
  }

  Trouble begin(Neighbour neighbour) throws IOException {
    return switch (neighbour) {
      case NOBODY -> () -> "";
      case STORE -> Flood.begin(Callers.ofOneStore(place, STORE_CONNECTIONS), CALLS_A_SECOND);
      case READER -> Flood.begin(Callers.ofOneReader(place, READER_CONNECTIONS), CALLS_A_SECOND);
      case WMS, ERP, AOS, HUB -> AwayPartner.begin(place, neighbour);
      case MASTERS -> Burst.begin(place, plan.burst());
      case HEADERS -> SlowSenders.ofHeaders(place, SLOW_HEADERS, IDLE);
      case BODIES -> SlowSenders.ofBodies(place, SLOW_BODIES);
      case OPERATOR -> Flood.begin(Callers.ofAnOperator(place), OPERATOR_CALLS_A_SECOND);
    };
  }
}
