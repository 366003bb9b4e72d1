package kr.naru.mapping.file.v1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a file holds, by the beginning of its name: {@code products-2026-03-05.csv}. */
public enum FileKind {
  SETTINGS("settings", "setting", "name! valid_from!:DAY value version!:NUMBER", 2),
  ROUTES("routes", "route", "route! name! cut_off!:TIME days!:DAYS version!:NUMBER", 1),
  HOLIDAYS("holidays", "holiday", "day!:DAY name! withdrawn:FLAG version!:NUMBER", 1),
  CATEGORIES("categories", "category", "category! parent name! name_ko! version!:NUMBER", 1),
  PRODUCTS(
      "products",
      "product",
      "sku! option_of name! name_ko! category sheet! tax_class! sale_mode! hidden:FLAG"
          + " sold_out:FLAG units!:UNITS liquor_purpose version!:NUMBER",
      1),
  BARCODES("barcodes", "barcode", "barcode! sku! unit! withdrawn:FLAG version!:NUMBER", 1),
  PRICE_GROUPS(
      "price-groups",
      "price-group",
      "price_group! valid_from!:INSTANT rate_permyriad!:NUMBER version!:NUMBER",
      2),
  PRICES("prices", "base-price", "sku! valid_from!:INSTANT price:NUMBER version!:NUMBER", 2),
  MEMBER_PRICES(
      "member-prices",
      "member-price",
      "store! sku! valid_from!:INSTANT price:NUMBER version!:NUMBER",
      3),
  SPECIALS(
      "specials",
      "special",
      "special! sku! price!:NUMBER valid_from!:INSTANT valid_until!:INSTANT cap:NUMBER"
          + " withdrawn:FLAG version!:NUMBER",
      1),
  MEMBERS(
      "members",
      "member",
      "store! name! business_no! kind! state! grade price_group route owner! phone! address!"
          + " licence_number licence_from:DAY licence_until:DAY version!:NUMBER",
      1),
  BONDS(
      "bonds",
      "bond",
      "store! bond! amount!:NUMBER credit_limit!:NUMBER valid_from!:DAY valid_until!:DAY"
          + " version!:NUMBER",
      2),
  MOVEMENTS(
      "movements",
      "movement",
      "document! store! kind! amount!:NUMBER at!:INSTANT version!:NUMBER",
      1),
  STOCK("stock", "stock", "sku! on_hand!:NUMBER held:NUMBER version!:NUMBER", 1),
  ORDERS(
      "orders",
      "order",
      "store! client_order_no! article! unit quantity!:NUMBER expected_unit_price:NUMBER",
      3);

  private final String prefix;
  private final String record;
  private final List<Column> columns;
  private final int keyColumns;

  /**
   * @param keyColumns how many of the first columns name a record
   */
  FileKind(String prefix, String record, String columns, int keyColumns) {
    this.prefix = prefix;
    this.record = record;
    this.columns =
        Arrays.stream(columns.split(" ")).map(Column::of).map(c -> placed(prefix, c)).toList();
    this.keyColumns = keyColumns;
  }

  private static Column placed(String prefix, Column column) {
    var field = Elsewhere.FIELDS.get(prefix + "." + column.name());
    return field == null ? column : column.at(field);
  }

  /** The kind of a file, by its name; {@code prices.csv} will do as well. */
  public static Optional<FileKind> ofFile(String name) {
    return Arrays.stream(values())
        .filter(kind -> name.startsWith(kind.prefix + "-") || name.startsWith(kind.prefix + "."))
        .findFirst();
  }

  public static Optional<FileKind> of(String prefix) {
    return Arrays.stream(values()).filter(kind -> kind.prefix.equals(prefix)).findFirst();
  }

  public static List<String> prefixes() {
    return Arrays.stream(values()).map(FileKind::prefix).toList();
  }

  public String prefix() {
    return prefix;
  }

  /** What the records are called on a queue: {@code base-price}. */
  public String record() {
    return record;
  }

  public List<Column> columns() {
    return columns;
  }

  List<Column> keyColumns() {
    return columns.subList(0, keyColumns);
  }

  public boolean isOrders() {
    return this == ORDERS;
  }

  /** Columns whose value stands elsewhere in the message than their name says. */
  private static final class Elsewhere {
    static final Map<String, String> FIELDS =
        Map.of(
            "members.licence_number", "licence.number",
            "members.licence_from", "licence.from",
            "members.licence_until", "licence.until",
            "stock.version", "sequence",
            "orders.article", "line.article",
            "orders.unit", "line.unit",
            "orders.quantity", "line.quantity",
            "orders.expected_unit_price", "line.expectedUnitPrice");
  }
}
