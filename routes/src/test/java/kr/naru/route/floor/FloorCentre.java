package kr.naru.route.floor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.TestCentre;
import tools.jackson.databind.json.JsonMapper;

/** A centre whose WMS speaks as the test wants. */
public final class FloorCentre {
  private static final JsonMapper JSON = new JsonMapper();
  static final String AT = "2026-03-05T10:00:00+09:00";

  private final TestCentre centre;

  public FloorCentre(TestCentre centre) {
    this.centre = centre;
  }

  TestCentre centre() {
    return centre;
  }

  /** One line of a sheet: what left, and what will not come. */
  public static Map<String, Object> line(int no, long shipped, long shortage) {
    return Map.of("line", no, "shipped", shipped, "shortage", shortage);
  }

  /** What the WMS counted, up to and with the change of this number. */
  static Map<String, Object> count(String sku, long sequence, long onHand, long held) {
    var counted = Map.of("sku", sku, "onHand", onHand, "held", held, "sequence", sequence);
    return Map.of("records", List.of(counted));
  }

  static Map<String, Object> movement(String sku, long sequence, long onHand, long held) {
    return Map.of(
        "records",
        List.of(
            Map.of(
                "sequence",
                sequence,
                "sku",
                sku,
                "onHand",
                onHand,
                "held",
                held,
                "reason",
                "RECEIVED")));
  }

  @SafeVarargs
  public final Map<String, Object> shipped(String sheet, Map<String, Object>... lines) {
    return new HashMap<>(
        Map.of(
            "shipmentNo",
            "SH-" + UUID.randomUUID(),
            "sequence",
            centre.wms().nextVersion(),
            "sheetNo",
            sheet,
            "at",
            AT,
            "lines",
            Arrays.asList(lines)));
  }

  /** Sends and waits until the hub has taken it, or put it aside. */
  public void report(String what, Map<String, ?> data) {
    report(UUID.randomUUID().toString(), what, data);
  }

  void report(String id, String what, Map<String, ?> data) {
    send(id, what, data);
    Eventually.ok(() -> passport(id).status() == 200, what + " was neither taken nor put aside");
  }

  void send(String id, String what, Map<String, ?> data) {
    centre
        .wms()
        .sendRaw(
            JSON.writeValueAsString(
                Map.of(
                    "specversion",
                    "1.0",
                    "id",
                    id,
                    "source",
                    "wms-" + centre.id(),
                    "type",
                    "kr.naru.wms." + what + ".v1",
                    "data",
                    data)));
  }

  Reply passport(String key) {
    return centre.operator().get("/api/v1/passport/" + key);
  }

  /** on hand / promised / available. */
  String stock(String sku) {
    var reply = centre.operator().get("/api/v1/availability?skus=" + sku);
    return reply.number("/stock/0/onHand")
        + "/"
        + reply.number("/stock/0/promised")
        + "/"
        + reply.number("/stock/0/available");
  }

  /** deposit / held, receivable / held on credit. */
  static String money(HubClient store) {
    var reply = store.get("/api/v1/balance");
    return "%d/%d %d/%d"
        .formatted(
            reply.number("/deposit"),
            reply.number("/depositHeld"),
            reply.number("/receivable"),
            reply.number("/creditHeld"));
  }

  /** States and ends of an order's lines. */
  static List<String> lines(HubClient store, String order) {
    return store
        .get("/api/v1/orders/" + order)
        .json()
        .path("lines")
        .valueStream()
        .map(l -> l.path("deliveryState").asString() + " " + l.path("outcome").asString())
        .toList();
  }
}
