package kr.naru.route.floor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.order.StockMoves;
import kr.naru.mapping.wms.v1.FloorMessage.Movement;
import kr.naru.mapping.wms.v1.FloorMessage.Movements;
import org.springframework.stereotype.Component;

/** Books movements of the warehouse; each is known by its number and booked once. */
@Component
class StockMovements {
  private final StockMoves stock;
  private final Journal journal;
  private final Clock clock;

  StockMovements(StockMoves stock, Journal journal, Clock clock) {
    this.stock = stock;
    this.journal = journal;
    this.clock = clock;
  }

  /** Gives back the SKUs that moved. */
  List<String> apply(FloorRequest request) {
    var movements = ((Movements) request.report()).movements();
    var received = request.received();
    var moved =
        stock.apply(
            received.centre(),
            movements.stream().map(StockMovements::row).toList(),
            clock.instant());
    journal.write(
        new Journal.Step(
            received.centre(),
            received.message(),
            "moved",
            "stock.moved",
            received.owner(),
            Map.of("movements", movements, "fresh", moved.size())),
        List.of(request.key().key()));
    return moved;
  }

  private static StockMoves.Move row(Movement movement) {
    return new StockMoves.Move(
        movement.sequence(), movement.sku(), movement.onHand(), movement.held(), movement.reason());
  }
}
