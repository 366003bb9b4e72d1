package kr.naru.route.floor;

import kr.naru.connector.jms.FromPartner;
import kr.naru.connector.jms.PartnerMessage;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.wms.v1.FloorMessage;

/** A report to act on, once. */
record FloorRequest(PartnerMessage received, RequestKey key, FloorMessage report)
    implements FromPartner {
  boolean movesStockOnly() {
    return report instanceof FloorMessage.Movements;
  }
}
