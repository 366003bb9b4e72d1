package kr.naru.route.master;

import kr.naru.connector.Digests;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.MasterBatch;
import kr.naru.mapping.wms.v1.WmsStock;
import org.springframework.stereotype.Component;

/** Reads the records of a partner's message. */
@Component
class MasterIntake {
  MasterRequest read(PartnerEvent partner) {
    var message = partner.received();
    var batch = batch(message.partner(), partner.event());
    var key =
        new RequestKey(
            message.centre(),
            message.owner(),
            "master." + batch.kind(),
            batch.id(),
            Digests.sha256(message.body()));
    return new MasterRequest(message, key, batch);
  }

  private static MasterBatch batch(String partner, CloudEvent event) {
    return switch (partner) {
      case "erp" -> ErpMasters.read(event);
      case "wms" -> WmsStock.read(event);
      default -> throw new IllegalStateException("No masters come from " + partner);
    };
  }
}
