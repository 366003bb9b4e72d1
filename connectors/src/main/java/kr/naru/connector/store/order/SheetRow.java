package kr.naru.connector.store.order;

import java.util.HashMap;
import java.util.Map;
import kr.naru.connector.store.Columns;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.SheetOutcome;
import kr.naru.domain.order.SheetOutcome.Accepted;
import kr.naru.domain.order.SheetOutcome.Refused;
import org.jspecify.annotations.Nullable;

/** A row of {@code order_sheet}. */
record SheetRow(
    String sheetNo,
    String sheet,
    String outcome,
    @Nullable String refusal,
    @Nullable String route,
    @Nullable String deliveryDay,
    Money money) {

  record Money(long gross, long vat, long fromDeposit, long onCredit) {
    static final Money NONE = new Money(0, 0, 0, 0);
  }

  static Map<String, @Nullable Object> columns(Decided order) {
    var rows = order.promise().sheets().stream().map(sheet -> of(order, sheet)).toList();
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("sheetCount", rows.size());
    columns.put("sheets", Columns.texts(rows, SheetRow::sheetNo));
    columns.put("sheetNames", Columns.texts(rows, SheetRow::sheet));
    columns.put("sheetOutcomes", Columns.texts(rows, SheetRow::outcome));
    columns.put("sheetRefusals", Columns.texts(rows, SheetRow::refusal));
    columns.put("routes", Columns.texts(rows, SheetRow::route));
    columns.put("deliveryDays", Columns.texts(rows, SheetRow::deliveryDay));
    columns.put("sheetGross", Columns.longs(rows, row -> row.money().gross()));
    columns.put("sheetVat", Columns.longs(rows, row -> row.money().vat()));
    columns.put("sheetDeposits", Columns.longs(rows, row -> row.money().fromDeposit()));
    columns.put("sheetCredits", Columns.longs(rows, row -> row.money().onCredit()));
    return columns;
  }

  private static SheetRow of(Decided order, SheetOutcome outcome) {
    var number = order.orderNo().sheet(outcome.sheet());
    return switch (outcome) {
      case Accepted sheet ->
          new SheetRow(
              number,
              sheet.sheet().name(),
              "ACCEPTED",
              null,
              sheet.route(),
              sheet.delivery().day().toString(),
              new Money(
                  sheet.amount().gross().amount(),
                  sheet.amount().vat().amount(),
                  sheet.cover().fromDeposit().amount(),
                  sheet.cover().onCredit().amount()));
      case Refused sheet ->
          new SheetRow(
              number,
              sheet.sheet().name(),
              "REFUSED",
              sheet.refusal().code(),
              null,
              sheet.delivery().map(day -> day.day().toString()).orElse(null),
              Money.NONE);
    };
  }
}
