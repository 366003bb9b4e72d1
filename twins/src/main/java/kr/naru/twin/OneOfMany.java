package kr.naru.twin;

import java.util.Map;
import java.util.function.Supplier;
import kr.naru.twin.fault.Faults;

/** One centre's side of a twin that serves all centres; closing it closes nothing. */
public record OneOfMany(String partner, Faults faults, Supplier<Map<String, Object>> counted)
    implements Twin {
  @Override
  public Map<String, Object> books() {
    return counted.get();
  }

  @Override
  public void close() {}
}
