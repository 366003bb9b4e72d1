package kr.naru.demo.town;

import kr.naru.twin.erp.ErpTwin;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.WmsSheet;

/** The ERP reads nothing for a while, and catches up. */
final class OutageScenes {
  private final Stage stage;
  private final Teller teller;
  private final ErpTwin erp;

  OutageScenes(Stage stage) {
    this.stage = stage;
    this.teller = stage.teller();
    this.erp = stage.town().floor().erp();
  }

  void erpGoes() {
    erp.faults().plan(FaultPlan.NONE.withDown());
    teller.tell("erp.gone");
  }

  void ordersWait() {
    teller.tell("erp.waits", waiting());
  }

  void erpComesBack() {
    var missed = waiting();
    erp.faults().mend();
    teller.tell("erp.back", missed);
  }

  void erpHasCaughtUp() {
    if (stage.becomes(() -> waiting() == 0)) {
      teller.tell("erp.caught", stage.sheets().size());
    } else {
      teller.tell("erp.waits", waiting());
    }
  }

  /** Also when a scene before was broken off. */
  void end() {
    erp.faults().mend();
  }

  /** Sheets the warehouse has and the ERP has not. */
  private long waiting() {
    var booked = erp.sheets();
    return stage.town().floor().wms().sheets().stream()
        .map(WmsSheet::sheetNo)
        .filter(sheetNo -> !booked.containsKey(sheetNo))
        .count();
  }
}
