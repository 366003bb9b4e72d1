package kr.naru.mapping.wms.v1;

import java.util.List;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.order.CancelAsked;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.RecordsRefused;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wire.RefusedMessage;
import kr.naru.mapping.wire.RunMessage;
import kr.naru.mapping.wire.StatementAskedMessage;

/** What the WMS is told, version 1; quantities in base units. */
public final class WmsMessages {
  /** Deck, "출고 유형별 예정": route, pickup, courier or supplier (OUT-01). */
  private static final String BY_ROUTE = "ROUTE";

  private WmsMessages() {}

  /** {@code kr.naru.wms.order.v1}: an expected shipment. */
  public record Order(
      String orderNo,
      String sheetNo,
      String sheet,
      String outbound,
      String store,
      String route,
      String deliveryDay,
      String placedAt,
      List<Line> lines) {
    public record Line(int line, String sku, String name, long quantity) {}

    static Order of(OrderAccepted fact) {
      return new Order(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.sheet().name(),
          BY_ROUTE,
          fact.store().value(),
          fact.route(),
          fact.deliveryDay().toString(),
          fact.placedAt().toString(),
          fact.lines().stream()
              .map(line -> new Line(line.no(), line.sku().value(), line.name(), line.quantity()))
              .toList());
    }
  }

  /** {@code kr.naru.wms.cancel.v1}: undecided, the WMS answers; decided, it withdraws. */
  public record Cancel(
      String orderNo, String sheetNo, String store, boolean decided, List<Line> lines) {
    public record Line(int line, String sku, long quantity) {}

    static Cancel of(CancelAsked fact) {
      return new Cancel(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          fact.decided(),
          fact.lines().stream()
              .map(line -> new Line(line.no(), line.sku().value(), line.quantity()))
              .toList());
    }
  }

  /**
   * @throws IllegalArgumentException for a fact that is none of the WMS's business
   */
  public static Saying of(Fact fact) {
    return switch (fact) {
      case OrderAccepted order ->
          new Saying("kr.naru.wms.order.v1", order.document(), Order.of(order));
      case CancelAsked asked ->
          new Saying("kr.naru.wms.cancel.v1", asked.document(), Cancel.of(asked));
      case StatementAsked asked -> StatementAskedMessage.of("wms", asked);
      case RunProgressed run -> RunMessage.of("wms", run);
      case RecordsRefused refused -> RefusedMessage.of("wms", refused);
      default -> throw new IllegalArgumentException("The WMS is not told of " + fact.kind());
    };
  }
}
