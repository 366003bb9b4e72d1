package kr.naru.twin.wms;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.naru.twin.wms.WmsBooks.Asked;

/** What the warehouse says, field by field as in the contract. */
final class WmsMessages {
  /** At most so many records a message. */
  private static final int RECORDS = 500;

  private WmsMessages() {}

  static Map<String, Object> picking(String sheetNo) {
    return fields("sheetNo", sheetNo, "at", now());
  }

  static Map<String, Object> shipped(
      WmsSheet sheet, String shipmentNo, long sequence, List<Part> parts) {
    return fields(
        "shipmentNo", shipmentNo,
        "sequence", sequence,
        "sheetNo", sheet.sheetNo(),
        "at", now(),
        "lines", parts.stream().map(part -> part(sheet, part)).toList());
  }

  static Map<String, Object> cancelled(String sheetNo, List<Asked> cancelled) {
    return fields(
        "sheetNo", sheetNo,
        "at", now(),
        "lines",
            cancelled.stream()
                .map(line -> fields("line", line.line(), "cancelled", line.quantity()))
                .toList());
  }

  static Map<String, Object> runClosed(String route, String deliveryDay, long shipments) {
    return fields("route", route, "deliveryDay", deliveryDay, "shipments", shipments, "at", now());
  }

  static Map<String, Object> count(long sequence, String sku, StockFigure figure) {
    return fields(
        "sku", sku, "onHand", figure.onHand(), "held", figure.held(), "sequence", sequence);
  }

  static Map<String, Object> movement(long sequence, String sku, StockFigure change, Cause cause) {
    return fields(
        "sequence", sequence,
        "sku", sku,
        "onHand", change.onHand(),
        "held", change.held(),
        "reason", cause.reason(),
        "document", cause.document());
  }

  /** As many messages as are needed for all records. */
  static List<List<Map<String, Object>>> parts(List<Map<String, Object>> records) {
    return IntStream.iterate(0, from -> from < records.size(), from -> from + RECORDS)
        .mapToObj(from -> records.subList(from, Math.min(records.size(), from + RECORDS)))
        .toList();
  }

  private static Map<String, Object> part(WmsSheet sheet, Part part) {
    var sku = sheet.line(part.line()).sku();
    var fields =
        fields(
            "line", part.line(),
            "sku", sku,
            "shipped", part.shipped(),
            "shortage", part.shortage());
    if (part.shortage() > 0) {
      fields.put("reason", "NOT_FOUND");
    }
    return fields;
  }

  private static String now() {
    return OffsetDateTime.now(ZoneOffset.ofHours(9)).toString();
  }

  private static Map<String, Object> fields(Object... namesAndValues) {
    var fields = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
