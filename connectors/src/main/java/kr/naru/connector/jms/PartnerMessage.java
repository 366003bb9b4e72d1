package kr.naru.connector.jms;

import java.util.UUID;
import kr.naru.domain.shared.CentreId;

/**
 * An admitted message of a partner: nothing of the JMS message but this goes further.
 *
 * @param partner {@code erp} or {@code wms}, by the address it came in on
 * @param deliveries how often the broker has brought it, this time included
 */
public record PartnerMessage(
    UUID message, CentreId centre, String partner, int deliveries, byte[] body)
    implements FromPartner {
  @Override
  public PartnerMessage received() {
    return this;
  }

  /** Who may speak on the address: the broker's user, and the envelope's source. */
  public String owner() {
    return partner + "-" + centre;
  }
}
