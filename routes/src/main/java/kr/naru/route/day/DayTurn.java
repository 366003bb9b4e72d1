package kr.naru.route.day;

import java.util.UUID;
import kr.naru.connector.Correlation.Own;
import kr.naru.connector.store.day.DayBooks.Due;
import kr.naru.connector.store.day.DayBooks.What;
import kr.naru.connector.store.delivery.RunKey;
import kr.naru.route.delivery.RunTurn;

/**
 * What is due of a centre's day.
 *
 * @param message the hub's own: the clock's
 */
record DayTurn(UUID message, Due due) {
  static DayTurn of(Own<?> own) {
    return new DayTurn(own.message(), (Due) own.about());
  }

  boolean isRun() {
    return due.what() == What.STEP;
  }

  boolean isQuestion() {
    return due.what() == What.ASK;
  }

  RunTurn run() {
    return new RunTurn(message, new RunKey(due.centre(), due.route(), due.day()));
  }
}
