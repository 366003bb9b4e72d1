package kr.naru.twin.wms;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the warehouse knows of a sheet.
 *
 * @param told kinds of the messages it got about it, in the order they came
 * @param picking somebody has begun to pick it
 * @param arrived when its order was in the warehouse's hands, system time
 */
public record WmsSheet(
    String sheetNo,
    String orderNo,
    String store,
    String route,
    String deliveryDay,
    List<WmsLine> lines,
    List<String> told,
    boolean picking,
    int shipments,
    Instant arrived) {
  public WmsSheet {
    lines = List.copyOf(lines);
    told = List.copyOf(told);
  }

  /** Nothing is left to ship. */
  public boolean closed() {
    return lines.stream().allMatch(line -> line.open() == 0);
  }

  WmsLine line(int no) {
    return lines.stream()
        .filter(line -> line.line() == no)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("%s has no line %d".formatted(sheetNo, no)));
  }

  WmsSheet with(List<WmsLine> newLines) {
    return changed(newLines, told, picking, shipments);
  }

  WmsSheet shipped(List<WmsLine> newLines) {
    return changed(newLines, told, true, shipments + 1);
  }

  WmsSheet beingPicked() {
    return changed(lines, told, true, shipments);
  }

  WmsSheet on(String day) {
    return new WmsSheet(
        sheetNo, orderNo, store, route, day, lines, told, picking, shipments, arrived);
  }

  WmsSheet told(String kind) {
    return changed(
        lines, Stream.concat(told.stream(), Stream.of(kind)).toList(), picking, shipments);
  }

  private WmsSheet changed(
      List<WmsLine> newLines, List<String> newTold, boolean isPicking, int newShipments) {
    return new WmsSheet(
        sheetNo,
        orderNo,
        store,
        route,
        deliveryDay,
        newLines,
        newTold,
        isPicking,
        newShipments,
        arrived);
  }
}
