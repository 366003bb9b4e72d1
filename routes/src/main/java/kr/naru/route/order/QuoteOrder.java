package kr.naru.route.order;

import java.time.Clock;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.order.OrderBooks;
import kr.naru.domain.order.BasketRule;
import kr.naru.domain.order.Decided;
import kr.naru.mapping.aos.v1.OrderAnswer;
import kr.naru.mapping.wire.Wire;
import org.springframework.stereotype.Component;

/** The same decision as an order's, at this instant; nothing is held, nothing is written. */
@Component
class QuoteOrder {
  private static final int OK = 200;
  private static final BasketRule RULE = new BasketRule();

  private final OrderIntake intake;
  private final OrderBooks books;
  private final Clock clock;

  QuoteOrder(OrderIntake intake, OrderBooks books, Clock clock) {
    this.intake = intake;
    this.books = books;
    this.clock = clock;
  }

  Answer quote(Call call) {
    var order = intake.asked(call);
    var view = books.look(order, clock.instant());
    var promise = RULE.decide(order, view.known());
    var decided = new Decided(view.nextNumber(), order, promise, view.known().basis(), view.now());
    return new Answer(OK, Wire.write(OrderAnswer.quote(decided, view.zone())));
  }
}
