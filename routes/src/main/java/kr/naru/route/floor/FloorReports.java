package kr.naru.route.floor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.connector.jms.NotBooked;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.order.FloorBooks;
import kr.naru.connector.store.order.FloorBooks.Moves;
import kr.naru.connector.store.order.FloorBooks.Opened;
import kr.naru.connector.store.order.FloorBooks.Step;
import kr.naru.domain.order.FloorOutcome;
import kr.naru.domain.order.FloorOutcome.Disputed;
import kr.naru.domain.order.FloorOutcome.Moved;
import kr.naru.domain.order.FloorOutcome.TooLate;
import kr.naru.domain.order.FloorOutcome.Unchanged;
import kr.naru.domain.order.FloorRule;
import kr.naru.domain.order.FloorRule.Shipment;
import kr.naru.domain.order.OpenSheet;
import kr.naru.domain.order.SheetMove;
import kr.naru.mapping.wms.v1.FloorMessage;
import kr.naru.mapping.wms.v1.FloorMessage.Cancelled;
import kr.naru.mapping.wms.v1.FloorMessage.Movements;
import kr.naru.mapping.wms.v1.FloorMessage.PickingStarted;
import kr.naru.mapping.wms.v1.FloorMessage.RunClosed;
import kr.naru.mapping.wms.v1.FloorMessage.Shipped;
import org.springframework.stereotype.Component;

/** Acts on a report of the floor within one transaction. A repeat changes nothing. */
@Component
class FloorReports {
  private static final Answer TAKEN = new Answer(200, new byte[0]);
  private static final FloorRule RULE = new FloorRule();

  private final FloorBooks books;
  private final Inbox inbox;
  private final Journal journal;
  private final Clock clock;

  FloorReports(FloorBooks books, Inbox inbox, Journal journal, Clock clock) {
    this.books = books;
    this.inbox = inbox;
    this.journal = journal;
    this.clock = clock;
  }

  FloorTold apply(FloorRequest request) {
    var report = request.report();
    var sheets = sheets(request);
    var opened = books.open(new Step(request.key(), sheets, shipment(report), clock.instant()));
    if (opened.answered().isPresent()) {
      return new FloorTold(List.of());
    }
    var moves = opened.booked() ? List.<SheetMove>of() : moves(request, sheets, opened);
    var sequence = report instanceof Shipped shipped ? shipped.sequence() : 0;
    books.write(new Moves(moves, sequence, opened.now()));
    books.received(request.key().centre(), sequence);
    inbox.keep(request.key(), TAKEN);
    journal(request, sheets, moves);
    return new FloorTold(moves);
  }

  private List<String> sheets(FloorRequest request) {
    return switch (request.report()) {
      case PickingStarted started -> List.of(started.sheetNo());
      case Shipped shipped -> List.of(shipped.sheetNo());
      case Cancelled cancelled -> List.of(cancelled.sheetNo());
      case RunClosed run ->
          books.ofRun(request.key().centre(), run.route(), run.deliveryDay().toString());
      case Movements movements -> List.of();
    };
  }

  private static String shipment(FloorMessage report) {
    return report instanceof Shipped shipped ? shipped.shipmentNo() : "";
  }

  private static List<SheetMove> moves(FloorRequest request, List<String> sheets, Opened opened) {
    var moves = new ArrayList<SheetMove>();
    for (var number : sheets) {
      var sheet =
          opened
              .sheet(number)
              .orElseThrow(() -> notBooked("No such accepted sheet", number, request));
      switch (decide(request.report(), sheet, opened)) {
        case Moved moved -> moves.add(moved.move());
        case Unchanged unchanged -> {}
        case Disputed disputed -> throw notBooked(disputed.reason(), number, request);
        case TooLate late -> throw notBooked("It is " + late.state(), number, request);
      }
    }
    return List.copyOf(moves);
  }

  private static FloorOutcome decide(FloorMessage report, OpenSheet sheet, Opened opened) {
    var now = opened.now();
    return switch (report) {
      case PickingStarted started -> RULE.pickingStarted(sheet, now);
      case Shipped shipped ->
          RULE.shipped(
              sheet, new Shipment(shipped.shipmentNo(), opened.hasLeft()), shipped.lines(), now);
      case Cancelled cancelled -> RULE.cancelled(sheet, cancelled.lines(), now);
      case RunClosed run -> RULE.runClosed(sheet, now);
      case Movements movements -> new Unchanged();
    };
  }

  private static NotBooked notBooked(String reason, String sheet, FloorRequest request) {
    return new NotBooked(reason, List.of(sheet, request.key().key()));
  }

  private void journal(FloorRequest request, List<String> sheets, List<SheetMove> moves) {
    var received = request.received();
    journal.write(
        new Journal.Step(
            received.centre(),
            received.message(),
            "reported",
            "floor.apply",
            received.owner(),
            Map.of(
                "event", request.key().key(), "report", request.report(), "moved", moves.size())),
        Stream.concat(Stream.of(request.key().key()), sheets.stream()).toList());
  }
}
