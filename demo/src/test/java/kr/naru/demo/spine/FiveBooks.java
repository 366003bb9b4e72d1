package kr.naru.demo.spine;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.HubProcess;
import kr.naru.demo.Partners;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.house.House.Small;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.event.LineBook;

/** The books of the hub and of its four partners, put side by side by sheet, line and won. */
final class FiveBooks {
  private final Small centre;
  private final Partners partners;
  private final Floor floor;
  private final AosTwin hub;

  FiveBooks(Small centre, Partners partners, Floor floor, HubProcess hub) {
    this.centre = centre;
    this.partners = partners;
    this.floor = floor;
    this.hub = centre.operator(hub);
  }

  /** Everything ordered was shipped or given back, as far as the WMS knows. */
  boolean allClosed() {
    var sheets = floor.wms().sheets();
    return !sheets.isEmpty() && sheets.stream().allMatch(sheet -> sheet.closed());
  }

  /** How the partners' books differ from the WMS's, by name; empty when they agree. */
  List<String> differences() {
    var wms = floor.wms().booksBySheet();
    var different = new ArrayList<String>();
    compare("ERP", wms, floor.erp().booksBySheet(), different);
    compare("HUB", wms, partners.hub().books(centre.id()).booksBySheet(), different);
    compare("AOS", wms, partners.aos().books(centre.id()).booksBySheet(), different);
    return different;
  }

  /** The same for the hub's own orders. */
  List<String> differencesOfTheHub(List<String> orders) {
    var own = new TreeMap<String, List<LineBook>>();
    for (var no : orders) {
      for (var line : hub.get("/api/v1/orders/" + no).json().path("lines")) {
        if (line.path("baseQuantity").asLong() > 0) {
          own.computeIfAbsent(line.path("sheetNo").asString(), sheet -> new ArrayList<>())
              .add(
                  new LineBook(
                      line.path("line").asInt(),
                      line.path("sku").asString(),
                      line.path("baseQuantity").asLong(),
                      line.path("shipped").asLong(),
                      line.path("shortage").asLong() + line.path("cancelled").asLong()));
        }
      }
    }
    var different = new ArrayList<String>();
    compare("Naru", floor.wms().booksBySheet(), own, different);
    return different;
  }

  /** How the ERP's arithmetic on each store's money differs from the hub's ledger. */
  List<String> differencesInMoney() {
    var different = new ArrayList<String>();
    var erp = floor.erp().balancesByStore();
    for (var store : centre.stores()) {
      var own = hub.get("/api/v1/balance?store=" + store).json();
      var his = erp.get(store);
      var mine =
          List.of(
              own.path("deposit").asLong(),
              own.path("depositHeld").asLong(),
              own.path("creditHeld").asLong(),
              own.path("receivable").asLong());
      var theirs =
          his == null
              ? List.of()
              : List.of(his.deposit(), his.depositHeld(), his.creditHeld(), his.receivable());
      if (!mine.equals(theirs)) {
        different.add("%s: hub %s, ERP %s".formatted(store, mine, theirs));
      }
    }
    return different;
  }

  /** What each partner saw that no partner should: out of order, backwards, gaps. */
  List<String> violations() {
    var seen = new ArrayList<String>();
    seen.addAll(floor.wms().violations());
    seen.addAll(floor.erp().violations());
    seen.addAll(partners.hub().books(centre.id()).violations());
    partners.hub().books(centre.id()).gaps().forEach(gap -> seen.add("HUB gap " + gap));
    seen.addAll(partners.aos().books(centre.id()).violations());
    return seen;
  }

  private static void compare(
      String who,
      SortedMap<String, List<LineBook>> wms,
      SortedMap<String, List<LineBook>> theirs,
      List<String> different) {
    for (var sheet : wms.keySet()) {
      if (!wms.get(sheet).equals(theirs.get(sheet))) {
        different.add(
            "%s, %s: WMS %s, %s %s".formatted(who, sheet, wms.get(sheet), who, theirs.get(sheet)));
      }
    }
    theirs.keySet().stream()
        .filter(sheet -> !wms.containsKey(sheet))
        .forEach(sheet -> different.add(who + " has " + sheet + ", the WMS does not"));
  }
}
