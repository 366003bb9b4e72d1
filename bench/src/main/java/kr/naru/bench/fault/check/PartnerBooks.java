package kr.naru.bench.fault.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kr.naru.demo.Partners;
import kr.naru.twin.erp.ErpStore;
import kr.naru.twin.event.LineBook;

/**
 * What the four partners have booked.
 *
 * @param sheets by partner and sheet
 * @param violations by partner: what it was told against the contract, in its own sentences
 * @param money what the ERP makes of each store's account
 * @param again by partner: how many messages came that it had already
 */
public record PartnerBooks(
    SortedMap<String, SortedMap<String, List<LineBook>>> sheets,
    SortedMap<String, List<String>> violations,
    Map<String, ErpStore> money,
    SortedMap<String, Long> again) {

  /** Of a centre whose WMS and ERP are open. */
  public static PartnerBooks of(Partners partners, String centre) {
    var floor = partners.of(centre).orElseThrow();
    var aos = partners.aos().books(centre);
    var hub = partners.hub().books(centre);
    var sheets = new TreeMap<String, SortedMap<String, List<LineBook>>>();
    sheets.put("WMS", floor.wms().booksBySheet());
    sheets.put("ERP", floor.erp().booksBySheet());
    sheets.put("HUB", hub.booksBySheet());
    sheets.put("AOS", aos.booksBySheet());
    var violations = new TreeMap<String, List<String>>();
    violations.put("WMS", floor.wms().violations());
    violations.put("ERP", floor.erp().violations());
    violations.put("AOS", aos.violations());
    var ofHub = new ArrayList<>(hub.violations());
    hub.gaps().forEach(gap -> ofHub.add("%s: %s never came".formatted(gap.stream(), gap)));
    violations.put("HUB", ofHub);
    var again = new TreeMap<String, Long>();
    again.put("WMS", floor.wms().intake().traffic().duplicates());
    again.put("ERP", floor.erp().intake().traffic().duplicates());
    again.put("AOS", partners.aos().intake(centre).traffic().duplicates());
    again.put("HUB", hub.duplicates());
    return new PartnerBooks(sheets, violations, floor.erp().balancesByStore(), again);
  }

  SortedMap<String, List<LineBook>> of(String partner) {
    return sheets.getOrDefault(partner, new TreeMap<>());
  }
}
