package kr.naru.connector.store.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.product.Product;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.StockPosition;

/** The rows of the other reading statements, column by column. */
final class OrderRows {
  private OrderRows() {}

  /**
   * What an asked article stands for.
   *
   * @param unit which a barcode stands for
   */
  record OfferRow(
      String article,
      Optional<String> unit,
      Product product,
      Optional<Won> basePrice,
      Optional<Won> memberPrice,
      Optional<SpecialRow> special,
      StockRow stock) {
    Sku sku() {
      return product.sku();
    }
  }

  record SpecialRow(String number, Won price, Optional<Long> cap) {}

  record FundsRow(Won deposit, Won receivable, Won creditHeld) {}

  record StockRow(Sku sku, StockPosition position, Optional<String> special, long specialTaken) {}

  static OfferRow offer(ResultSet row, int number) throws SQLException {
    var special = row.getString("special");
    return new OfferRow(
        row.getString("article"),
        Optional.ofNullable(row.getString("unit")),
        product(row),
        won(row, "base_price"),
        won(row, "member_price"),
        special == null
            ? Optional.empty()
            : Optional.of(
                new SpecialRow(
                    special, new Won(row.getLong("special_price")), number(row, "special_cap"))),
        stock(row, number));
  }

  private static Product product(ResultSet row) throws SQLException {
    return new Product(
        new Sku(row.getString("sku")),
        row.getString("name"),
        Sheet.valueOf(row.getString("sheet")),
        TaxClass.valueOf(row.getString("tax_class")),
        SaleMode.valueOf(row.getString("sale_mode")),
        row.getBoolean("hidden"),
        row.getBoolean("sold_out"),
        StoreJson.numbers(row.getString("units")),
        Optional.ofNullable(row.getString("liquor_purpose")).map(LiquorPurpose::valueOf));
  }

  static FundsRow funds(ResultSet row, int number) throws SQLException {
    return new FundsRow(
        new Won(row.getLong("deposit")),
        new Won(row.getLong("receivable")),
        new Won(row.getLong("credit_held")));
  }

  static StockRow stock(ResultSet row, int number) throws SQLException {
    return new StockRow(
        new Sku(row.getString("sku")),
        new StockPosition(row.getLong("on_hand"), row.getLong("promised"), row.getLong("held")),
        Optional.ofNullable(row.getString("last_special")),
        row.getLong("special_taken"));
  }

  private static Optional<Won> won(ResultSet row, String column) throws SQLException {
    return number(row, column).map(Won::new);
  }

  private static Optional<Long> number(ResultSet row, String column) throws SQLException {
    var value = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(value);
  }
}
