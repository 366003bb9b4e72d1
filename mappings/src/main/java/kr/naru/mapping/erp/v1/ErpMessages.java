package kr.naru.mapping.erp.v1;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.order.HoldsReleased;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetShipped;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.mapping.wire.DayMessage;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wire.PriceRows;
import kr.naru.mapping.wire.RefusedMessage;
import kr.naru.mapping.wire.StatementAskedMessage;

/** What the ERP is told, version 1; whole won, quantities in base units. */
public final class ErpMessages {
  private ErpMessages() {}

  /** {@code kr.naru.erp.order.v1}: money is held. */
  public record Order(
      String orderNo,
      String sheetNo,
      String sheet,
      String store,
      String placedAt,
      String deliveryDay,
      long gross,
      long vat,
      long fromDeposit,
      long onCredit,
      List<Line> lines) {
    static Order of(OrderAccepted fact) {
      return new Order(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.sheet().name(),
          fact.store().value(),
          fact.placedAt().toString(),
          fact.deliveryDay().toString(),
          fact.gross().amount(),
          fact.vat().amount(),
          fact.fromDeposit().amount(),
          fact.onCredit().amount(),
          fact.lines().stream().map(Line::of).toList());
    }
  }

  /** Gross contains the tax. */
  public record Line(int line, String sku, long quantity, long gross, long vat, String taxClass) {
    private static Line of(OrderAccepted.Line line) {
      return new Line(
          line.no(),
          line.sku().value(),
          line.quantity(),
          line.gross().amount(),
          line.vat().amount(),
          line.taxClass().name());
    }

    private static Line of(SheetShipped.Line line) {
      return new Line(
          line.no(),
          line.sku().value(),
          line.quantity(),
          line.gross().amount(),
          line.vat().amount(),
          line.taxClass().name());
    }
  }

  /** {@code kr.naru.erp.sale.v1}: goods left, money was taken; taxes are split by class. */
  public record Sale(
      String saleNo,
      String orderNo,
      String sheetNo,
      String store,
      String at,
      long gross,
      long supply,
      long vat,
      long fromDeposit,
      long onCredit,
      List<Tax> taxes,
      List<Line> lines) {
    /** One tax class's share. */
    public record Tax(String taxClass, long gross, long vat) {
      private Tax plus(Tax other) {
        return new Tax(taxClass, gross + other.gross, vat + other.vat);
      }
    }

    static Sale of(SheetShipped fact) {
      var lines = fact.lines().stream().map(Line::of).toList();
      return new Sale(
          fact.shipmentNo(),
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          fact.at().toString(),
          fact.gross().amount(),
          fact.gross().minus(fact.vat()).amount(),
          fact.vat().amount(),
          fact.fromDeposit().amount(),
          fact.onCredit().amount(),
          taxes(lines),
          lines);
    }

    private static List<Tax> taxes(List<Line> lines) {
      return List.copyOf(
          lines.stream()
              .map(line -> new Tax(line.taxClass(), line.gross(), line.vat()))
              .collect(Collectors.toMap(Tax::taxClass, tax -> tax, Tax::plus, TreeMap::new))
              .values());
    }
  }

  /** {@code kr.naru.erp.refund.v1}: goods will not come, their hold is the store's again. */
  public record Refund(
      String orderNo,
      String sheetNo,
      String store,
      String at,
      String cause,
      long toDeposit,
      long toCredit,
      List<Line> lines) {
    /** Base units that will not come, and the won held for them. */
    public record Line(int line, String sku, long quantity, long gross) {}

    static Refund of(HoldsReleased fact) {
      return new Refund(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          fact.at().toString(),
          fact.cause().name(),
          fact.toDeposit().amount(),
          fact.toCredit().amount(),
          fact.lines().stream()
              .map(
                  line ->
                      new Line(
                          line.no(), line.sku().value(), line.quantity(), line.gross().amount()))
              .toList());
    }
  }

  /**
   * @throws IllegalArgumentException for a fact that is none of the ERP's business
   */
  public static Saying of(Fact fact) {
    return switch (fact) {
      case OrderAccepted order ->
          new Saying("kr.naru.erp.order.v1", order.document(), Order.of(order));
      case SheetShipped sale -> new Saying("kr.naru.erp.sale.v1", sale.document(), Sale.of(sale));
      case HoldsReleased freed ->
          new Saying("kr.naru.erp.refund.v1", freed.document(), Refund.of(freed));
      case PricesChanged prices ->
          new Saying("kr.naru.erp.prices.v1", prices.document(), PriceRows.Prices.of(prices));
      case StatementAsked asked -> StatementAskedMessage.of("erp", asked);
      case DayClosed day -> DayMessage.of("erp", day);
      case RecordsRefused refused -> RefusedMessage.of("erp", refused);
      default -> throw new IllegalArgumentException("The ERP is not told of " + fact.kind());
    };
  }
}
