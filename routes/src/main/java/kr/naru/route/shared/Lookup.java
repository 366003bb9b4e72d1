package kr.naru.route.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kr.naru.connector.http.Call;
import kr.naru.connector.http.NotFound;
import kr.naru.connector.http.Scopes;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.query.Queries;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Parsers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a call from one read-side statement, bound to the caller's centre. */
@Component
public class Lookup {
  private static final int OK = 200;

  private final Queries queries;
  private final Clock clock;

  Lookup(Queries queries, Clock clock) {
    this.queries = queries;
    this.clock = clock;
  }

  /** Parameters every statement may use: the centre, and system time. */
  public Map<String, @Nullable Object> parameters(Call call) {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("centre", call.caller().centre().value());
    parameters.put("at", Columns.instant(clock.instant()));
    return parameters;
  }

  /**
   * The same with {@code store}: the caller's own, or the one named. An operator may leave it open
   * and so see all of them (ADM-12).
   */
  public Map<String, @Nullable Object> visible(Call call) {
    var parameters = parameters(call);
    var all = call.parameter("store").isEmpty() && call.caller().may(Scopes.OPERATE);
    parameters.put("store", all ? null : store(call).value());
    return parameters;
  }

  public Answer found(
      Sql sql, Map<String, ? extends @Nullable Object> parameters, String what, String key) {
    return queries
        .json(sql, parameters)
        .map(json -> new Answer(OK, json))
        .orElseThrow(() -> new NotFound(what, key));
  }

  /** The store a call is about, by the token or by the {@code store} parameter. */
  public StoreCode store(Call call) {
    return call.storeFor(call.parameter("store", StoreCode::new));
  }

  /** A day from the query, as the statements take it. */
  public static @Nullable String day(Call call, String name) {
    return call.parameter(name, Days::day).map(LocalDate::toString).orElse(null);
  }

  /** A bounded number from the query. */
  public static int number(Call call, String name, int max, int otherwise) {
    return call.parameter(name, Parsers.wanting("a whole number", Integer::valueOf))
        .map(n -> Math.max(0, Math.min(n, max)))
        .orElse(otherwise);
  }
}
