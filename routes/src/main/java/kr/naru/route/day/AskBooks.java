package kr.naru.route.day;

import kr.naru.connector.store.day.DayBooks;
import kr.naru.route.reconcile.AskRequest;
import org.springframework.stereotype.Component;

/** Has the books of a closed day compared with the partners', once for each close. */
@Component
class AskBooks {
  private final DayBooks days;

  AskBooks(DayBooks days) {
    this.days = days;
  }

  AskRequest ask(DayTurn turn) {
    var due = turn.due();
    days.asked(due.centre(), due.day());
    return new AskRequest(due.centre(), due.day(), turn.message(), "naru", "the day was closed");
  }
}
