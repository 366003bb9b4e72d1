package kr.naru.route.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.order.DeliveryState;
import kr.naru.mapping.wire.Days;
import kr.naru.route.shared.Lookup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One order, or a page of them; a store sees its own, the centre all of them. */
@Component
class OrderLookup {
  private static final Sql ORDER = Sql.file("query/order.sql");
  private static final Sql ORDERS = Sql.file("query/orders.sql");
  private static final int MAX_PAGE = 200;

  /** What the numbers of a day's orders begin with. */
  private static final DateTimeFormatter NUMBER = DateTimeFormatter.BASIC_ISO_DATE;

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private final Lookup lookup;

  OrderLookup(Lookup lookup) {
    this.lookup = lookup;
  }

  Answer order(Call call) {
    var number = call.required("no");
    var parameters = lookup.visible(call);
    parameters.put("orderNo", number);
    return lookup.found(ORDER, parameters, "order", number);
  }

  Answer orders(Call call) {
    var parameters = lookup.visible(call);
    parameters.put("before", call.parameter("before").orElse(null));
    parameters.put("first", call.parameter("from", Days::day).map(NUMBER::format).orElse(null));
    parameters.put("end", call.parameter("until", Days::day).map(OrderLookup::after).orElse(null));
    parameters.put("route", call.parameter("route").orElse(null));
    parameters.put("state", state(call));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, 50));
    return lookup.found(ORDERS, parameters, "orders", "");
  }

  /** Nothing is ordered on the last day there is. */
  private static String after(LocalDate day) {
    return NUMBER.format(day.equals(LAST) ? day : day.plusDays(1));
  }

  private static @Nullable String state(Call call) {
    return call.parameter("deliveryState", Call.oneOf(DeliveryState.class))
        .map(DeliveryState::name)
        .orElse(null);
  }
}
