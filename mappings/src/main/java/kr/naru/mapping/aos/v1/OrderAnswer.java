package kr.naru.mapping.aos.v1;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.Promise;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a basket as the front gets it, sheet by sheet and line by line.
 *
 * @param orderNo absent in a quote
 * @param outcome ACCEPTED, PARTLY or REFUSED
 * @param decidedAt business time with the centre's offset
 * @param unknown lines whose article nobody knows; they belong to no sheet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OrderAnswer(
    @Nullable String orderNo,
    String store,
    @Nullable String clientOrderNo,
    @Nullable String reorderOf,
    String outcome,
    String decidedAt,
    List<SheetAnswer> sheets,
    List<LineAnswer> unknown,
    Funds fundsAfter) {

  /** Won the store can still spend. */
  public record Funds(long deposit, long openCredit) {
    static Funds of(StoreFunds funds) {
      return new Funds(funds.deposit().amount(), funds.openCredit().amount());
    }
  }

  public static OrderAnswer order(Decided order, ZoneId zone) {
    return answer(order.asked(), order.promise(), Optional.of(order.orderNo()), at(order, zone));
  }

  /** A quote has no number and holds nothing. */
  public static OrderAnswer quote(Decided order, ZoneId zone) {
    return answer(order.asked(), order.promise(), Optional.empty(), at(order, zone));
  }

  private static OrderAnswer answer(
      PlaceOrder asked, Promise promise, Optional<OrderNo> number, String at) {
    return new OrderAnswer(
        number.map(OrderNo::value).orElse(null),
        asked.store().value(),
        asked.clientOrderNo().orElse(null),
        asked.reorderOf().map(OrderNo::value).orElse(null),
        outcome(promise),
        at,
        promise.sheets().stream().map(sheet -> SheetAnswer.of(number, sheet)).toList(),
        promise.strays().stream().map(line -> LineAnswer.of(line, false)).toList(),
        Funds.of(promise.fundsAfter()));
  }

  private static String outcome(Promise promise) {
    if (!promise.anyAccepted()) {
      return "REFUSED";
    }
    var whole =
        promise.strays().isEmpty()
            && promise.accepted().size() == promise.sheets().size()
            && promise.accepted().stream()
                .allMatch(
                    sheet ->
                        sheet.promised().size() == sheet.lines().size()
                            && sheet.promised().stream().allMatch(line -> line.cut().isEmpty()));
    return whole ? "ACCEPTED" : "PARTLY";
  }

  private static String at(Decided order, ZoneId zone) {
    return ISO_OFFSET_DATE_TIME.format(order.at().atZone(zone));
  }
}
