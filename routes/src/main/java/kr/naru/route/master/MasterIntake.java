package kr.naru.route.master;

import kr.naru.connector.Digests;
import kr.naru.connector.jms.PartnerMessage;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.erp.v1.ErpMasters;
import kr.naru.mapping.wire.MasterBatch;
import kr.naru.mapping.wire.WireError;
import kr.naru.mapping.wms.v1.WmsStock;
import org.springframework.stereotype.Component;

/** Reads a partner's message; its envelope must name the owner of the address. */
@Component
class MasterIntake {
  MasterRequest read(PartnerMessage message) {
    var batch = batch(message);
    if (!batch.source().equals(message.owner())) {
      throw new WireError("source", batch.source(), message.owner() + ", who owns this address");
    }
    var key =
        new RequestKey(
            message.centre(),
            message.owner(),
            "master." + batch.kind(),
            batch.id(),
            Digests.sha256(message.body()));
    return new MasterRequest(message, key, batch);
  }

  private static MasterBatch batch(PartnerMessage message) {
    return switch (message.partner()) {
      case "erp" -> ErpMasters.read(message.body());
      case "wms" -> WmsStock.read(message.body());
      default -> throw new IllegalStateException("No masters come from " + message.partner());
    };
  }
}
