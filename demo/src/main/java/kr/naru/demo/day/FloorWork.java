package kr.naru.demo.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kr.naru.twin.wms.Part;
import kr.naru.twin.wms.WmsLine;
import kr.naru.twin.wms.WmsSheet;
import kr.naru.twin.wms.WmsTwin;

/**
 * The warehouse of a day: it answers cancellations, and after the cut-off it picks, ships and lets
 * the trucks leave. What is missing is drawn by the line.
 */
public final class FloorWork {
  /** Shipments leave in so many waves. */
  public static final int WAVES = 6;

  /** Of the lines with something missing, one in so many is left undone without a word. */
  private static final int SILENT = 4;

  private static final int HUNDRED = 100;

  private final WmsTwin wms;
  private final Predicate<WmsSheet> mine;
  private final double shorts;

  /**
   * @param mine the sheets of this day
   * @param shorts share of lines of which something is missing, 0 to 1
   */
  public FloorWork(WmsTwin wms, Predicate<WmsSheet> mine, double shorts) {
    this.wms = wms;
    this.mine = mine;
    this.shorts = shorts;
  }

  /** Everything that was asked to be cancelled and is not yet picked goes back to the shelf. */
  public void answerCancels() {
    wms.sheets().stream()
        .filter(sheet -> sheet.told().contains("cancel") && !sheet.picking() && !sheet.closed())
        .forEach(
            sheet ->
                wms.answerCancel(
                    sheet.sheetNo(),
                    sheet.lines().stream()
                        .filter(line -> line.open() > 0)
                        .collect(Collectors.toMap(WmsLine::line, WmsLine::open))));
  }

  /** How many of these sheets, and of these cancellations, have arrived. */
  public boolean knows(List<String> sheets, List<String> cancelled) {
    return sheets.stream().allMatch(no -> wms.sheet(no).isPresent())
        && cancelled.stream()
            .allMatch(no -> wms.sheet(no).filter(s -> s.told().contains("cancel")).isPresent());
  }

  public void pick() {
    open().forEach(sheet -> wms.pick(sheet.sheetNo()));
  }

  /** Ships the sheets of one wave. */
  public void ship(int wave) {
    for (var sheet : open()) {
      var parts = parts(sheet);
      if (Lot.of("wave", sheet.store()) % WAVES == wave && !parts.isEmpty()) {
        wms.ship(sheet.sheetNo(), parts);
      }
    }
  }

  /** The truck of every route leaves, whatever is on it. */
  public void closeRuns() {
    record Run(String route, String day) {}
    wms.sheets().stream()
        .filter(mine)
        .map(sheet -> new Run(sheet.route(), sheet.deliveryDay()))
        .distinct()
        .forEach(run -> wms.closeRun(run.route(), run.day()));
  }

  private List<WmsSheet> open() {
    return wms.sheets().stream().filter(mine).filter(sheet -> !sheet.closed()).toList();
  }

  private List<Part> parts(WmsSheet sheet) {
    var parts = new ArrayList<Part>();
    for (var line : sheet.lines()) {
      var name = sheet.store() + "/" + line.sku() + "/" + line.line();
      var isShort = Lot.share("short", name) < shorts;
      if (line.open() > 0 && !(isShort && Lot.of("silent", name) % SILENT == 0)) {
        parts.add(part(line, isShort ? 1 + Lot.of("missing", name) * line.open() / HUNDRED : 0));
      }
    }
    return parts;
  }

  private static Part part(WmsLine line, long missing) {
    return new Part(line.line(), line.open() - missing, missing);
  }
}
