package kr.naru.connector.jms;

import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.RefusalMessage;
import kr.naru.mapping.wire.StatementMessage;
import kr.naru.mapping.wire.WireError;
import kr.naru.mapping.wms.v1.FloorMessage;

/** A partner's message with its envelope read; the envelope names the owner of the address. */
public record PartnerEvent(PartnerMessage received, CloudEvent event) implements FromPartner {
  /**
   * @throws WireError when another than the owner of the address says so
   */
  public static PartnerEvent read(PartnerMessage message) {
    var event = CloudEvent.read(message.body());
    if (!event.source().equals(message.owner())) {
      throw new WireError("source", event.source(), message.owner() + ", who owns this address");
    }
    return new PartnerEvent(message, event);
  }

  public boolean isOfFloor() {
    return received.partner().equals("wms") && FloorMessage.TYPES.contains(event.type());
  }

  /** He says what he has booked for a day. */
  public boolean isStatement() {
    return StatementMessage.is(event);
  }

  /** He will not have a message of ours. */
  public boolean isRefusal() {
    return RefusalMessage.is(event);
  }
}
