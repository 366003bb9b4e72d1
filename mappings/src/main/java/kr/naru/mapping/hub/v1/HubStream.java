package kr.naru.mapping.hub.v1;

import java.util.Locale;

/** The HUB's streams; each is one topic, numbered without a gap for each centre. */
public enum HubStream {
  ORDERS,
  SALES,
  STOCK,
  PRICES,
  CATEGORIES,
  DAYS;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String topic() {
    return "naru.hub." + id() + ".v1";
  }
}
