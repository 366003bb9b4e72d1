package kr.naru.connector.jms;

/** Something made of a partner's message, which it can always show. */
public interface FromPartner {
  PartnerMessage received();
}
