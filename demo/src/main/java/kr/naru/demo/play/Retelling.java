package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.List;
import kr.naru.demo.Partners;
import kr.naru.demo.Partners.Floor;

/** Sees whether partners are told anything new from now on. */
final class Retelling {
  private final String centre;
  private final Partners partners;
  private final Floor floor;
  private final long wms;
  private final long erp;
  private final long aos;

  Retelling(String centre, Partners partners, Floor floor) {
    this.centre = centre;
    this.partners = partners;
    this.floor = floor;
    this.wms = floor.wms().sheets().size();
    this.erp = floor.erp().sheets().size();
    this.aos = partners.aos().books(centre).sheets().size();
  }

  /** Who was told of orders anew, in sentences. */
  List<String> told() {
    var told = new ArrayList<String>();
    add(told, "WMS", floor.wms().sheets().size() - wms);
    add(told, "ERP", floor.erp().sheets().size() - erp);
    add(told, "AOS", partners.aos().books(centre).sheets().size() - aos);
    return told;
  }

  private static void add(List<String> told, String who, long more) {
    if (more != 0) {
      told.add("The %s was told of %,d sheets once more".formatted(who, more));
    }
  }
}
