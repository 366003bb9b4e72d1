package kr.naru.connector.store.delivery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kr.naru.domain.shared.CentreId;
import org.jspecify.annotations.Nullable;

/** A route on a day. */
public record RunKey(CentreId centre, String route, LocalDate day) {
  Map<String, @Nullable Object> names() {
    var names = new HashMap<String, @Nullable Object>();
    names.put("centre", centre.value());
    names.put("route", route);
    names.put("day", day.toString());
    return names;
  }
}
