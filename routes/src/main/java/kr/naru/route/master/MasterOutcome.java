package kr.naru.route.master;

import java.util.List;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.domain.shared.Telling;

/** What became of a partner's records. */
record MasterOutcome(String partner, List<RecordsRefused> facts) implements Telling {
  boolean refusedToErp() {
    return !facts.isEmpty() && partner.equals("erp");
  }

  boolean refusedToWms() {
    return !facts.isEmpty() && partner.equals("wms");
  }
}
