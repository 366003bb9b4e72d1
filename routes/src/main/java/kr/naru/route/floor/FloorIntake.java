package kr.naru.route.floor;

import kr.naru.connector.Digests;
import kr.naru.connector.jms.PartnerEvent;
import kr.naru.connector.store.message.RequestKey;
import kr.naru.mapping.wms.v1.FloorMessage;
import org.springframework.stereotype.Component;

/** Reads a report of the floor. */
@Component
class FloorIntake {
  FloorRequest read(PartnerEvent partner) {
    var message = partner.received();
    var key =
        new RequestKey(
            message.centre(),
            message.owner(),
            "floor",
            partner.event().id(),
            Digests.sha256(message.body()));
    return new FloorRequest(message, key, FloorMessage.read(partner.event()));
  }
}
