package kr.naru.connector.store.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.order.DeliveryState;
import kr.naru.domain.order.Floor;
import kr.naru.domain.order.OpenLine;
import kr.naru.domain.order.OpenLine.PricedPart;
import kr.naru.domain.order.OpenSheet;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/** The rows of the floor's reading statements. */
final class FloorRows {
  private FloorRows() {}

  /** A line with the sheet it is of. */
  record SheetLine(OpenSheet sheet, OpenLine line) {}

  record Situation(Instant now, Floor floor, boolean booked, boolean hasLeft) {}

  static Situation situation(ResultSet row, int number) throws SQLException {
    return new Situation(
        row.getTimestamp("now").toInstant(),
        Floor.valueOf(row.getString("floor")),
        row.getBoolean("booked"),
        row.getBoolean("has_left"));
  }

  static SheetLine line(CentreId centre, ResultSet row) throws SQLException {
    return new SheetLine(sheet(centre, row), line(row));
  }

  /** Sheets with their lines, in the order of the rows. */
  static List<OpenSheet> sheets(List<SheetLine> rows) {
    var sheets = new LinkedHashMap<OpenSheet, List<OpenLine>>();
    for (var row : rows) {
      sheets.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>()).add(row.line());
    }
    return sheets.entrySet().stream()
        .map(sheet -> sheet.getKey().of(List.copyOf(sheet.getValue())))
        .toList();
  }

  private static OpenSheet sheet(CentreId centre, ResultSet row) throws SQLException {
    return new OpenSheet(
        centre,
        new OrderNo(row.getString("order_no")),
        row.getString("sheet_no"),
        new StoreCode(row.getString("store")),
        VatRule.Basis.valueOf(row.getString("price_basis")),
        new Won(row.getLong("deposit_held")),
        new Won(row.getLong("credit_held")),
        row.getBoolean("cancelling"),
        List.of());
  }

  private static OpenLine line(ResultSet row) throws SQLException {
    return new OpenLine(
        row.getInt("line_no"),
        new Sku(row.getString("sku")),
        TaxClass.valueOf(row.getString("tax_class")),
        StoreJson.list(row.getString("parts"), PricedPart.class),
        row.getBoolean("stock_held"),
        DeliveryState.valueOf(row.getString("delivery_state")),
        row.getLong("base_quantity"),
        row.getLong("shipped"),
        row.getLong("shortage"),
        row.getLong("cancelled"));
  }
}
