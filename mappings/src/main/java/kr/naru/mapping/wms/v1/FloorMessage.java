package kr.naru.mapping.wms.v1;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.naru.domain.order.FloorRule.Reported;
import kr.naru.domain.shared.Sku;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.WireError;

/** What the floor reports, version 1: {@code kr.naru.wms.<what>.v1}; quantities in base units. */
public sealed interface FloorMessage {
  String PICKING_STARTED = "kr.naru.wms.picking-started.v1";
  String SHIPPED = "kr.naru.wms.shipped.v1";
  String CANCELLED = "kr.naru.wms.cancelled.v1";
  String RUN_CLOSED = "kr.naru.wms.run-closed.v1";
  String MOVEMENT = "kr.naru.wms.movement.v1";
  Set<String> TYPES = Set.of(PICKING_STARTED, SHIPPED, CANCELLED, RUN_CLOSED, MOVEMENT);

  int MAX_LINES = 1_000;
  long MAX_SHIPMENTS = 1_000_000;
  long MAX_QUANTITY = 1_000_000_000_000L;

  record PickingStarted(String sheetNo, OffsetDateTime at) implements FloorMessage {}

  /**
   * @param sequence the WMS's number of this change of stock
   */
  record Shipped(
      String shipmentNo, long sequence, String sheetNo, OffsetDateTime at, List<Reported> lines)
      implements FloorMessage {}

  /** By line: how much of it the floor gave up; 0 is a refusal. */
  record Cancelled(String sheetNo, OffsetDateTime at, Map<Integer, Long> lines)
      implements FloorMessage {}

  /**
   * The trucks of a run have left.
   *
   * @param shipments of that run in all, so that one still under way is waited for
   */
  record RunClosed(String route, LocalDate deliveryDay, long shipments, OffsetDateTime at)
      implements FloorMessage {}

  /** Stock moved without a sheet: received, broken, put aside. */
  record Movements(List<Movement> movements) implements FloorMessage {}

  /**
   * Changes, which may be negative.
   *
   * @param reason in the words of the WMS, with its document
   */
  record Movement(long sequence, Sku sku, long onHand, long held, String reason) {}

  /**
   * @throws WireError naming the field that is wrong
   */
  static FloorMessage read(CloudEvent event) {
    var data = event.data();
    var message =
        switch (event.type()) {
          case PICKING_STARTED -> new PickingStarted(sheet(data), at(data));
          case SHIPPED -> shipped(data);
          case CANCELLED -> new Cancelled(sheet(data), at(data), given(data));
          case RUN_CLOSED ->
              new RunClosed(
                  data.text("route", 32),
                  data.value("deliveryDay", Days::day),
                  data.number("shipments", 0, MAX_SHIPMENTS),
                  at(data));
          case MOVEMENT -> new Movements(movements(data));
          default -> throw new WireError("type", event.type(), "one of " + TYPES);
        };
    data.nothingElse();
    return message;
  }

  private static Shipped shipped(Fields data) {
    return new Shipped(
        data.text("shipmentNo", 64),
        data.number("sequence", 1, Long.MAX_VALUE),
        sheet(data),
        at(data),
        reported(data));
  }

  private static List<Reported> reported(Fields data) {
    var lines = new ArrayList<Reported>();
    var seen = new HashSet<Integer>();
    for (var line : data.list("lines", MAX_LINES)) {
      var no = lineNo(line, seen);
      seen.add(no);
      lines.add(
          new Reported(
              no,
              line.optionalValue("sku", Sku::new),
              line.number("shipped", 0, MAX_QUANTITY),
              line.number("shortage", 0, MAX_QUANTITY)));
      line.optionalText("reason", 200);
      line.nothingElse();
    }
    return List.copyOf(lines);
  }

  private static Map<Integer, Long> given(Fields data) {
    var given = new HashMap<Integer, Long>();
    for (var line : data.list("lines", MAX_LINES)) {
      var no = lineNo(line, given.keySet());
      given.put(no, line.number("cancelled", 0, MAX_QUANTITY));
      line.optionalText("reason", 200);
      line.nothingElse();
    }
    return Map.copyOf(given);
  }

  private static int lineNo(Fields line, Set<Integer> seen) {
    var no = (int) line.number("line", 1, MAX_LINES);
    if (seen.contains(no)) {
      throw line.contradiction("line", no, "each line once");
    }
    return no;
  }

  private static List<Movement> movements(Fields data) {
    return data.list("records", MAX_LINES).stream().map(FloorMessage::movement).toList();
  }

  private static Movement movement(Fields record) {
    var movement =
        new Movement(
            record.number("sequence", 1, Long.MAX_VALUE),
            record.value("sku", Sku::new),
            record.number("onHand", -MAX_QUANTITY, MAX_QUANTITY),
            record.optionalNumber("held", -MAX_QUANTITY, MAX_QUANTITY).orElse(0L),
            reason(record));
    record.nothingElse();
    return movement;
  }

  private static String reason(Fields record) {
    var reason = record.text("reason", 100);
    return record.optionalText("document", 100).map(no -> reason + " " + no).orElse(reason);
  }

  private static String sheet(Fields data) {
    return data.text("sheetNo", 32);
  }

  private static OffsetDateTime at(Fields data) {
    return data.value("at", Days::time);
  }
}
