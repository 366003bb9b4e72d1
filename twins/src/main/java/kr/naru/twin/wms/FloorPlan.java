package kr.naru.twin.wms;

import java.time.Duration;
import java.util.List;
import kr.naru.twin.fault.Faults;

/**
 * How the floor works by itself.
 *
 * @param works false: the floor only books, somebody else drives it
 * @param pickAfter from the order to the begin of picking
 * @param shipAfter from then to the shipment
 * @param shortShare share of lines of which something is missing, 0 to 1, by the seed
 */
public record FloorPlan(
    boolean works, Duration pickAfter, Duration shipAfter, double shortShare, long seed) {
  public static final FloorPlan PASSIVE = new FloorPlan(false, Duration.ZERO, Duration.ZERO, 0, 1);

  /** Ships every line whole, so long after its order. */
  public static FloorPlan after(Duration pickAfter, Duration shipAfter) {
    return new FloorPlan(true, pickAfter, shipAfter, 0, 1);
  }

  public FloorPlan withShort(double share, long newSeed) {
    return new FloorPlan(works, pickAfter, shipAfter, share, newSeed);
  }

  /** All that is open, as far as it is there. */
  List<Part> parts(WmsSheet sheet) {
    return sheet.lines().stream()
        .filter(line -> line.open() > 0)
        .map(line -> part(sheet.sheetNo() + "/" + line.line(), line))
        .toList();
  }

  private Part part(String name, WmsLine line) {
    var isShort = Faults.share(seed, "short", name) < shortShare;
    var some = 1 + (long) (Faults.share(seed, "missing", name) * line.open());
    var missing = isShort ? Math.min(some, line.open()) : 0;
    return new Part(line.line(), line.open() - missing, missing);
  }
}
