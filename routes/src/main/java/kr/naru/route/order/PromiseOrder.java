package kr.naru.route.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.message.Journal;
import kr.naru.connector.store.order.OrderBooks;
import kr.naru.connector.store.order.OrderView;
import kr.naru.domain.order.BasketRule;
import kr.naru.domain.order.Decided;
import kr.naru.domain.order.PlentyRule;
import kr.naru.domain.order.Promise;
import kr.naru.domain.order.SheetOutcome;
import kr.naru.mapping.aos.v1.OrderAnswer;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** Decides an order within one transaction: money, credit, stock and cut-off together. */
@Component
class PromiseOrder {
  private static final int CREATED = 201;
  private static final BasketRule RULE = new BasketRule();
  private static final PlentyRule PLENTY = new PlentyRule();

  private final OrderBooks books;
  private final Inbox inbox;
  private final Journal journal;
  private final Clock clock;

  PromiseOrder(OrderBooks books, Inbox inbox, Journal journal, Clock clock) {
    this.books = books;
    this.inbox = inbox;
    this.journal = journal;
    this.clock = clock;
  }

  OrderDecision decide(OrderRequest request) {
    var at = clock.instant();
    var opened = books.open(request.key(), request.order(), at);
    return opened
        .answered()
        .<OrderDecision>map(OrderDecision.Repeat::new)
        .orElseGet(() -> decide(request, opened.view().orElseThrow(), at));
  }

  private OrderDecision decide(OrderRequest request, OrderView view, Instant at) {
    var promise = RULE.decide(request.order(), view.known());
    return PLENTY.decide(promise, view.known())
        ? write(request, view, promise)
        : decideLocked(request, books.lock(request.order(), at));
  }

  private OrderDecision decideLocked(OrderRequest request, OrderView view) {
    return write(request, view, RULE.decide(request.order(), view.known()));
  }

  private OrderDecision write(OrderRequest request, OrderView view, Promise promise) {
    var decided =
        new Decided(view.nextNumber(), request.order(), promise, view.known().basis(), view.now());
    books.write(decided);
    journal.write(step(request, decided), keys(decided));
    return new OrderDecision.Fresh(request, decided, view.zone());
  }

  /** The answer's bytes are kept with the decision, so that a repeat gets the very same. */
  Answer answer(OrderDecision decision) {
    return switch (decision) {
      case OrderDecision.Repeat repeat -> repeat.answer();
      case OrderDecision.Fresh fresh -> {
        var answer =
            new Answer(CREATED, Wire.write(OrderAnswer.order(fresh.order(), fresh.zone())));
        inbox.keep(fresh.request().key(), answer);
        yield answer;
      }
    };
  }

  private static Journal.Step step(OrderRequest request, Decided order) {
    var sheets =
        order.promise().sheets().stream()
            .map(
                sheet ->
                    switch (sheet) {
                      case SheetOutcome.Accepted s ->
                          Map.of("sheet", s.sheet(), "won", s.amount().gross().amount());
                      case SheetOutcome.Refused s ->
                          Map.of("sheet", s.sheet(), "refused", s.refusal().code());
                    })
            .toList();
    return new Journal.Step(
        order.asked().centre(),
        request.message(),
        "decided",
        "order.promise",
        order.asked().actor(),
        Map.of("order", order.orderNo(), "store", order.asked().store(), "sheets", sheets));
  }

  private static List<String> keys(Decided order) {
    var keys = new ArrayList<String>();
    keys.add(order.orderNo().value());
    order.promise().sheets().forEach(sheet -> keys.add(order.orderNo().sheet(sheet.sheet())));
    order.asked().clientOrderNo().ifPresent(keys::add);
    return keys;
  }
}
