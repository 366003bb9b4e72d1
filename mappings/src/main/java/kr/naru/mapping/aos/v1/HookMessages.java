package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import kr.naru.domain.day.DayClosed;
import kr.naru.domain.delivery.RunProgressed;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.order.DeliveryState;
import kr.naru.domain.order.LineEnd;
import kr.naru.domain.order.OrderAccepted;
import kr.naru.domain.order.SheetProgressed;
import kr.naru.domain.order.SheetRefused;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.product.CategoriesChanged;
import kr.naru.domain.reconcile.StatementAsked;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.wire.DayMessage;
import kr.naru.mapping.wire.Envelope.Saying;
import kr.naru.mapping.wire.PriceRows;
import kr.naru.mapping.wire.RunMessage;
import kr.naru.mapping.wire.StatementAskedMessage;
import org.jspecify.annotations.Nullable;

/**
 * What the AOS is told by webhook, version 1; quantities in base units but where a unit is named.
 */
public final class HookMessages {
  private static final String ACCEPTED = "ACCEPTED";
  private static final String REFUSED = "REFUSED";

  private HookMessages() {}

  /** {@code kr.naru.aos.sheet.v1}: a sheet as it stands now, whole; its day when accepted. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SheetHook(
      String orderNo,
      String sheetNo,
      String store,
      @Nullable String deliveryDay,
      String outcome,
      @Nullable String reason,
      boolean cancelling,
      List<Line> lines) {
    /** A refused line names its article, since it may have no SKU. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
        int line,
        @Nullable String sku,
        @Nullable String article,
        String deliveryState,
        String outcome,
        long promised,
        long shipped,
        long shortage,
        long cancelled,
        @Nullable String reason) {}

    static SheetHook of(OrderAccepted fact) {
      return new SheetHook(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          fact.deliveryDay().toString(),
          ACCEPTED,
          null,
          false,
          fact.lines().stream().map(SheetHook::received).toList());
    }

    static SheetHook of(SheetProgressed fact) {
      return new SheetHook(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          null,
          ACCEPTED,
          null,
          fact.cancelling(),
          fact.lines().stream().map(SheetHook::progressed).toList());
    }

    static SheetHook of(SheetRefused fact) {
      return new SheetHook(
          fact.orderNo().value(),
          fact.sheetNo(),
          fact.store().value(),
          null,
          REFUSED,
          fact.reason(),
          false,
          fact.lines().stream().map(SheetHook::refused).toList());
    }

    private static Line received(OrderAccepted.Line line) {
      return new Line(
          line.no(),
          line.sku().value(),
          null,
          DeliveryState.RECEIVED.name(),
          LineEnd.OPEN.name(),
          line.quantity(),
          0,
          0,
          0,
          null);
    }

    private static Line progressed(SheetProgressed.Line line) {
      return new Line(
          line.no(),
          line.sku().value(),
          null,
          line.state().name(),
          line.outcome().name(),
          line.promised(),
          line.shipped(),
          line.shortage(),
          line.cancelled(),
          null);
    }

    private static Line refused(SheetRefused.Line line) {
      return new Line(
          line.no(),
          null,
          line.article(),
          DeliveryState.RECEIVED.name(),
          REFUSED,
          0,
          0,
          0,
          0,
          line.reason().isEmpty() ? null : line.reason());
    }
  }

  /**
   * @throws IllegalArgumentException for a fact that is none of the AOS's business
   */
  public static Saying of(Fact fact) {
    return switch (fact) {
      case OrderAccepted order -> sheet(order, SheetHook.of(order));
      case SheetProgressed progress -> sheet(progress, SheetHook.of(progress));
      case SheetRefused refused -> sheet(refused, SheetHook.of(refused));
      case AvailabilityChanged stock ->
          new Saying(
              "kr.naru.aos.availability.v1", stock.document(), StateHooks.Availability.of(stock));
      case BalanceChanged balance ->
          new Saying("kr.naru.aos.balance.v1", balance.document(), StateHooks.Balances.of(balance));
      case PricesChanged prices ->
          new Saying("kr.naru.aos.prices.v1", prices.document(), PriceRows.Prices.of(prices));
      case SpecialTurned special ->
          new Saying("kr.naru.aos.special.v1", special.document(), StateHooks.Special.of(special));
      case CategoriesChanged tree ->
          new Saying("kr.naru.aos.categories.v1", tree.document(), StateHooks.Categories.of(tree));
      case StatementAsked asked -> StatementAskedMessage.of("aos", asked);
      case RunProgressed run -> RunMessage.of("aos", run);
      case DayClosed day -> DayMessage.of("aos", day);
      default -> throw new IllegalArgumentException("The AOS is not told of " + fact.kind());
    };
  }

  private static Saying sheet(Fact fact, SheetHook sheet) {
    return new Saying("kr.naru.aos.sheet.v1", fact.document(), sheet);
  }
}
