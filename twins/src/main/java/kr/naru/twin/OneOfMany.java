package kr.naru.twin;

import java.util.Map;
import java.util.function.Supplier;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.fault.Faults;
import tools.jackson.databind.JsonNode;

/** One centre's side of a twin that serves all centres; closing it closes nothing. */
public record OneOfMany(
    String partner, Faults faults, Supplier<Map<String, Object>> counted, StatementBook statements)
    implements Twin {
  @Override
  public Map<String, Object> books() {
    return counted.get();
  }

  /** {@code tamper}: see {@link StatementBook#tamper(JsonNode)}. */
  @Override
  public void act(String what, JsonNode with) {
    if (what.equals("tamper")) {
      statements.tamper(with);
    } else {
      Twin.super.act(what, with);
    }
  }

  @Override
  public void close() {}
}
