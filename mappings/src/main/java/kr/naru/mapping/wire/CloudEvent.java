package kr.naru.mapping.wire;

/**
 * The envelope of every message on a broker: CloudEvents 1.0, structured mode, JSON.
 *
 * @param source who says so; must be the owner of the address it came by
 * @param id the sender's; the message is one and the same under (source, id)
 */
public record CloudEvent(String id, String source, String type, Fields data) {
  public static CloudEvent read(byte[] bytes) {
    var event = new Fields(Wire.read(bytes), "");
    event.value("specversion", CloudEvent::version);
    return new CloudEvent(
        event.text("id", 100),
        event.text("source", 100),
        event.text("type", 100),
        event.object("data"));
  }

  private static String version(String text) {
    if (!text.equals("1.0")) {
      throw new IllegalArgumentException("specversion 1.0");
    }
    return text;
  }
}
