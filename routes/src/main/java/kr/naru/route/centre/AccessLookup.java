package kr.naru.route.centre;

import java.util.UUID;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.mapping.wire.Parsers;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** The access log, page by page, for the operators who must look at it every month. */
@Component
class AccessLookup {
  private static final Sql ACCESS_LOG = Sql.file("query/access-log.sql");
  private static final int MAX_PAGE = 1_000;

  private final Lookup lookup;

  AccessLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer calls(Call call) {
    var parameters = lookup.parameters(call);
    parameters.put("store", call.parameter("store").orElse(null));
    parameters.put("who", call.parameter("who").orElse(null));
    parameters.put(
        "before",
        call.parameter("before", Parsers.wanting("a UUID", UUID::fromString)).orElse(null));
    parameters.put("from", Lookup.day(call, "from"));
    parameters.put("until", Lookup.day(call, "until"));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, 100));
    return lookup.found(ACCESS_LOG, parameters, "access log", "");
  }
}
