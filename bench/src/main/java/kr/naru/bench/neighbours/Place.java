package kr.naru.bench.neighbours;

import java.io.IOException;
import kr.naru.bench.floor.HttpLine;
import kr.naru.bench.floor.HubCentre;
import kr.naru.bench.floor.Market;
import kr.naru.demo.Centre;
import kr.naru.demo.Partners.Floor;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.partner.PartnerQueue;
import kr.naru.twin.server.Grant;

/** The centre all of them share. */
record Place(Centre house, String id, HubCentre centre) implements AutoCloseable {
  /** So many stores that none comes near its share, however often they order all together. */
  static final Market MARKET = new Market(1_500, Market.FLOOR.articles());

  static Place open(Centre house, String id) {
    return new Place(house, id, HubCentre.open(house, id, MARKET));
  }

  /** A connection on which one thing is asked again and again. */
  HttpLine line(String verb, String path, Grant grant) throws IOException {
    var head =
        "%s /api/v1/%s HTTP/1.1\r\nContent-Type: application/json\r\nAuthorization: Bearer %s\r\n";
    return new HttpLine(house.hubUri(), head.formatted(verb, path, house.tokens().mint(grant)));
  }

  AosTwin operator() {
    var grant = Grant.of("watcher", id, "operate", "passport:read");
    return new AosTwin(house.hubUri(), house.tokens().mint(grant));
  }

  PartnerQueue erpQueue() {
    return PartnerQueue.open(
        house.addresses().artemisUrl(), "erp", id, house.passwordOf("erp-" + id));
  }

  Floor floor() {
    return house.partners().of(id).orElseThrow();
  }

  /** Its partners forget what they have booked. */
  @Override
  public void close() {
    house.partners().leave(id);
  }
}
