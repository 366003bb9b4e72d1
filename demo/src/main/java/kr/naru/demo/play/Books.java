package kr.naru.demo.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.Partners;
import kr.naru.demo.Partners.Floor;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.wms.WmsSheet;
import tools.jackson.databind.JsonNode;

/**
 * What the hub and its four partners have booked of a day, each by itself.
 *
 * @param sheets the warehouse's, with what was missing and what was cancelled told apart
 * @param lines every partner's lines by sheet, by the partner's name
 * @param won gross of what was sold, by who says so; the warehouse and the AOS know no money
 * @param units shipped, by who says so; for the hub's own day
 */
record Books(
    List<WmsSheet> sheets,
    Map<String, SortedMap<String, List<LineBook>>> lines,
    Map<String, Long> won,
    Map<String, Long> units) {
  static final String WMS = "WMS";
  static final String ERP = "ERP";
  static final String HUB = "HUB";
  static final String AOS = "AOS";
  static final String NARU = "Naru";

  /** Books of the partners, and of the hub as its day shows them. */
  static Books of(String centre, Partners partners, Floor floor, JsonNode day) {
    var hub = partners.hub().books(centre);
    var lines = new TreeMap<String, SortedMap<String, List<LineBook>>>();
    lines.put(WMS, floor.wms().booksBySheet());
    lines.put(ERP, floor.erp().booksBySheet());
    lines.put(HUB, hub.booksBySheet());
    lines.put(AOS, partners.aos().books(centre).booksBySheet());
    var units = new TreeMap<String, Long>();
    lines.forEach((partner, book) -> units.put(partner, shipped(book)));
    units.put(NARU, day.path("totals").path("shipped").asLong());
    var won =
        Map.of(
            ERP, sum(floor.erp().salesByStore()),
            HUB, sum(hub.salesByStore()),
            NARU, day.path("totals").path("gross").asLong());
    return new Books(new ArrayList<>(floor.wms().sheets()), lines, won, units);
  }

  /** Whose books there are, in the order they are shown. */
  List<String> whose() {
    return List.of(WMS, ERP, HUB, AOS, NARU);
  }

  private static long shipped(Map<String, List<LineBook>> book) {
    return book.values().stream().flatMap(List::stream).mapToLong(LineBook::shipped).sum();
  }

  private static long sum(Map<String, Long> won) {
    return won.values().stream().mapToLong(Long::longValue).sum();
  }
}
