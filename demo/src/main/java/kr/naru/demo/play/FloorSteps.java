package kr.naru.demo.play;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kr.naru.demo.play.Balance.Step;
import kr.naru.twin.wms.WmsSheet;

/** What was promised and did not leave, as the warehouse has it, at the prices of the answers. */
final class FloorSteps {
  private final Map<String, Long> unitWon = new HashMap<>();
  private final Set<String> byStores;
  private Step cancelled = Step.none("cancelled");
  private Step shortage = Step.none("short");
  private Step undelivered = Step.none("undelivered");

  FloorSteps(Tally tally, Set<String> byStores) {
    this.byStores = byStores;
    for (var sheet : tally.sheets()) {
      sheet.lines().forEach(l -> unitWon.put(sheet.sheetNo() + "/" + l.line(), l.unitWon()));
    }
  }

  void add(WmsSheet sheet) {
    for (var line : sheet.lines()) {
      var won = unitWon.getOrDefault(sheet.sheetNo() + "/" + line.line(), 0L);
      shortage = shortage.plus(won, line.shortage());
      if (byStores.contains(sheet.sheetNo())) {
        cancelled = cancelled.plus(won, line.cancelled());
      } else {
        undelivered = undelivered.plus(won, line.cancelled());
      }
    }
  }

  /** Before it was prepared, by the stores. */
  Step cancelled() {
    return cancelled;
  }

  Step shortage() {
    return shortage;
  }

  /** Never reported, and cancelled when the run was closed. */
  Step undelivered() {
    return undelivered;
  }
}
