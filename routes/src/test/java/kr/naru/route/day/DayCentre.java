package kr.naru.route.day;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.TestCentre;
import tools.jackson.databind.json.JsonMapper;

/** A centre whose day a test lives through. Its day is Thursday 2026-03-05. */
final class DayCentre {
  private static final JsonMapper JSON = new JsonMapper();

  private final TestCentre centre;

  DayCentre(TestCentre centre) {
    this.centre = centre;
  }

  TestCentre centre() {
    return centre;
  }

  /** {@code at("05", "11:00")}: that time of that day of March. */
  void at(String day, String time) {
    centre.clock("2026-03-%sT%s:00+09:00".formatted(day, time));
  }

  Reply day(String day) {
    return centre.operator().get("/api/v1/days/2026-03-" + day);
  }

  /** Waits until R1's run of a day is so far. */
  void runIs(String day, String state) {
    Eventually.ok(() -> run(day).equals(state), "run of " + day + " did not become " + state);
  }

  String run(String day) {
    var runs = day(day).json().path("runs");
    return runs.isEmpty() ? "" : runs.get(0).path("state").asString();
  }

  void dayIs(String day, String state) {
    Eventually.ok(
        () -> day(day).at("/state").equals(state), "day " + day + " did not become " + state);
  }

  Reply put(String path, Map<String, ?> body) {
    return centre.operator().put("/api/v1/" + path, body);
  }

  @SafeVarargs
  final void shipped(String sheet, Map<String, Object>... lines) {
    var data =
        new HashMap<String, Object>(
            Map.of(
                "shipmentNo",
                "SH-" + UUID.randomUUID(),
                "sequence",
                centre.wms().nextVersion(),
                "sheetNo",
                sheet,
                "at",
                "2026-03-05T14:00:00+09:00",
                "lines",
                Arrays.asList(lines)));
    report("shipped", data);
  }

  void runClosed(String day, int shipments) {
    settle("run-closed", sayRunClosed(day, shipments));
  }

  /** Says it, and gives the message's id, without waiting. */
  String sayRunClosed(String day, int shipments) {
    return say(
        "run-closed",
        Map.of(
            "route",
            "R1",
            "deliveryDay",
            "2026-03-" + day,
            "shipments",
            shipments,
            "at",
            "2026-03-05T15:00:00+09:00"));
  }

  static Map<String, Object> line(int no, long shipped, long shortage) {
    return Map.of("line", no, "shipped", shipped, "shortage", shortage);
  }

  /** Says it and waits until the hub has taken it, or put it aside. */
  void report(String what, Map<String, ?> data) {
    settle(what, say(what, data));
  }

  private String say(String what, Map<String, ?> data) {
    var id = UUID.randomUUID().toString();
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
    return id;
  }

  /** Waits until the hub has taken a message, or put it aside. */
  void settle(String what, String id) {
    Eventually.ok(
        () -> centre.operator().get("/api/v1/passport/" + id).status() == 200,
        what + " was neither taken nor put aside");
  }

  /** Types of what a partner was told, in order. */
  List<String> told(String partner, int messages) {
    try (var outbound = centre.outbound(partner)) {
      return outbound.next(messages).stream().map(m -> m.path("type").asString()).toList();
    }
  }
}
