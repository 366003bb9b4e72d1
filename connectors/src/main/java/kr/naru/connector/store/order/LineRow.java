package kr.naru.connector.store.order;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import kr.naru.connector.store.Columns;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.LineOutcome;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.LineOutcome.Refused;
import kr.naru.domain.order.OpenLine.PricedPart;
import kr.naru.domain.order.Refusal;
import kr.naru.domain.order.SheetOutcome;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.product.Product;
import kr.naru.domain.product.SaleMode;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code order_line}.
 *
 * @param held false when the sheet around the line was refused: nothing of it is promised
 */
record LineRow(@Nullable String sheetNo, LineOutcome line, boolean held) {
  static Map<String, @Nullable Object> columns(Decided order) {
    var strays = order.promise().strays().stream().map(line -> new LineRow(null, line, false));
    var ofSheets = order.promise().sheets().stream().flatMap(sheet -> of(order, sheet));
    var rows = Stream.concat(ofSheets, strays).toList();

    var columns = new HashMap<String, @Nullable Object>();
    columns.put("lineCount", rows.size());
    columns.put("lineNo", Columns.longs(rows, row -> row.line.asked().no()));
    columns.put("sheetNo", Columns.texts(rows, LineRow::sheetNo));
    columns.put("article", Columns.texts(rows, row -> row.line.asked().article()));
    columns.put(
        "sku", Columns.texts(rows, row -> row.product().map(p -> p.sku().value()).orElse(null)));
    columns.put("name", Columns.texts(rows, row -> row.product().map(Product::name).orElse(null)));
    columns.put("unit", Columns.texts(rows, row -> row.line.asked().unit()));
    columns.put("asked", Columns.longs(rows, row -> row.line.asked().quantity()));
    columns.put("quantity", Columns.longs(rows, row -> row.of(Promised::quantity)));
    columns.put("baseQuantity", Columns.longs(rows, row -> row.of(Promised::baseQuantity)));
    columns.put("unitPrice", Columns.longs(rows, LineRow::unitPrice));
    columns.put("gross", Columns.longs(rows, row -> row.of(p -> p.amount().gross().amount())));
    columns.put("vat", Columns.longs(rows, row -> row.of(p -> p.amount().vat().amount())));
    columns.put("taxClass", Columns.texts(rows, LineRow::taxClass));
    columns.put("outcome", Columns.texts(rows, LineRow::outcome));
    columns.put("refusal", Columns.texts(rows, LineRow::refusal));
    columns.put("parts", Columns.texts(rows, LineRow::parts));
    columns.put("stockHeld", Columns.flags(rows, LineRow::stockHeld));
    return columns;
  }

  private static Stream<LineRow> of(Decided order, SheetOutcome sheet) {
    var accepted = sheet instanceof SheetOutcome.Accepted;
    var number = order.orderNo().sheet(sheet.sheet());
    return sheet.lines().stream().map(line -> new LineRow(number, line, accepted));
  }

  private Optional<Product> product() {
    return switch (line) {
      case Promised promised -> Optional.of(promised.product());
      case Refused refused -> refused.product();
    };
  }

  private long of(ToLongFunction<Promised> figure) {
    return held && line instanceof Promised promised ? figure.applyAsLong(promised) : 0;
  }

  private long unitPrice() {
    return line instanceof Promised promised
        ? promised.parts().getFirst().price().won().amount()
        : 0;
  }

  private @Nullable String taxClass() {
    return product().map(product -> product.taxClass().name()).orElse(null);
  }

  private String outcome() {
    return held && line instanceof Promised ? "OPEN" : "REFUSED";
  }

  private @Nullable String parts() {
    return held && line instanceof Promised promised
        ? StoreJson.text(promised.parts().stream().map(LineRow::part).toList())
        : null;
  }

  private static PricedPart part(Part part) {
    return new PricedPart(part.quantity(), part.price().won(), part.price().special());
  }

  private boolean stockHeld() {
    return held
        && line instanceof Promised promised
        && promised.product().saleMode() == SaleMode.LIMITED;
  }

  private @Nullable String refusal() {
    return switch (line) {
      case Promised promised -> promised.cut().map(Refusal::code).orElse(null);
      case Refused refused -> refused.refusal().code();
    };
  }
}
