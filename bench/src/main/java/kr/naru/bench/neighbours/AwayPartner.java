package kr.naru.bench.neighbours;

import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.fault.Faults;

/** A partner that neither reads nor answers. */
final class AwayPartner implements Trouble {
  private final Faults faults;

  private AwayPartner(Faults faults) {
    this.faults = faults;
  }

  static AwayPartner begin(Place place, Neighbour partner) {
    var partners = place.house().partners();
    var faults =
        switch (partner) {
          case WMS -> place.floor().wms().faults();
          case ERP -> place.floor().erp().faults();
          case AOS -> partners.aos().faults(place.id());
          case HUB -> partners.hub().faults();
          default -> throw new IllegalArgumentException(partner + " is no partner");
        };
    faults.plan(FaultPlan.NONE.withGone());
    return new AwayPartner(faults);
  }

  @Override
  public String end() {
    faults.mend();
    return "";
  }
}
