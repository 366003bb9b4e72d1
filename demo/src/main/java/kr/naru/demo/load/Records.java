package kr.naru.demo.load;

import java.util.LinkedHashMap;
import java.util.Map;

/** Records as partners send them; the order of their fields is part of a message's identity. */
public final class Records {
  public static final String LONG_AGO = "2000-01-01T00:00:00+09:00";

  private Records() {}

  /** Fields given as name, value, name, value; all of version {@code version}. */
  public static Map<String, Object> record(long version, Object... fields) {
    var record = new LinkedHashMap<String, Object>();
    for (var i = 0; i < fields.length; i += 2) {
      record.put((String) fields[i], fields[i + 1]);
    }
    record.put("version", version);
    return record;
  }

  /** Stock as the warehouse counted it. */
  public static Map<String, Object> count(long sequence, String sku, long onHand) {
    var record = new LinkedHashMap<String, Object>();
    record.put("sku", sku);
    record.put("onHand", onHand);
    record.put("sequence", sequence);
    return record;
  }
}
