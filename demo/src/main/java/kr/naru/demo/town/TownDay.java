package kr.naru.demo.town;

import java.time.Duration;
import java.util.OptionalDouble;
import kr.naru.demo.day.DayClock;
import kr.naru.demo.day.FloorWork;
import kr.naru.demo.day.Schedule;

/** One day of the town: its story and, around it, stores ordering by chance. */
final class TownDay {
  private static final Duration STEP = Timetable.STEP;
  private static final Duration WAVE = Duration.ofMinutes(10);
  private static final int HALF_HOUR = 30;

  private final Stage stage;
  private final Teller teller;
  private final int orders;
  private final Runnable open;

  /**
   * @param orders until the last cut-off
   * @param open is run when the morning is over
   */
  TownDay(Stage stage, int orders, Runnable open) {
    this.stage = stage;
    this.teller = stage.teller();
    this.orders = orders;
    this.open = open;
  }

  /**
   * Act by act; what fails is told, and the next act is tried all the same. Classes may be missing
   * while somebody builds beside the running centre.
   */
  void play(OptionalDouble pace) {
    var clock = new DayClock(stage.town().load(), stage.day(), Timetable.MORNING, pace);
    for (var act : schedule().acts()) {
      teller.at(act.at());
      attempt(() -> clock.to(act.at()));
      act.deeds().forEach(this::attempt);
    }
  }

  private void attempt(Runnable deed) {
    if (Thread.currentThread().isInterrupted()) {
      return;
    }
    try {
      deed.run();
    } catch (RuntimeException | LinkageError e) {
      if (!Thread.currentThread().isInterrupted()) {
        teller.tell("stumbled", "" + e.getMessage());
      }
    }
  }

  private Schedule schedule() {
    var schedule = new Schedule();
    var close = new CloseScenes(stage);
    var floor = new FloorScenes(stage);
    morning(schedule, close);
    sales(schedule, new SaleScenes(stage));
    outage(schedule, new OutageScenes(stage));
    floor(schedule, floor);
    orders(schedule, floor);
    schedule.at(Timetable.CLOSE, close::close);
    schedule.at(Timetable.BOOKS, close::compare);
    schedule.at(Timetable.NIGHT, () -> teller.tell("night"));
    return schedule;
  }

  private void morning(Schedule schedule, CloseScenes close) {
    schedule.at(Timetable.MORNING, close::endEarlierDays);
    schedule.at(Timetable.MORNING, this::fill);
    schedule.at(Timetable.MORNING, open);
    schedule.at(Timetable.FIRST_ORDER, close::letLettersGo);
  }

  private void fill() {
    var place = stage.place();
    stage.town().fill(place, stage.cast(), stage.day());
    teller.tell("morning", stage.day().toString(), place.stores().size(), place.goods().size());
  }

  private static void sales(Schedule schedule, SaleScenes sales) {
    schedule.at(Timetable.SPECIAL.minus(STEP), sales::beforeTheSpecial);
    schedule.at(Timetable.SPECIAL, sales::specialBegins);
    schedule.at(Timetable.SPECIAL.plus(STEP), sales::specialIsOrdered);
    schedule.at(Timetable.SOLD_OUT, sales::mostIsOrdered);
    schedule.at(Timetable.SOLD_OUT.plus(STEP), sales::restIsOrdered);
    schedule.at(Timetable.SOLD_OUT.plus(STEP).plus(STEP), sales::nothingIsLeft);
  }

  private static void outage(Schedule schedule, OutageScenes outage) {
    schedule.at(Timetable.ERP_GONE, outage::erpGoes);
    schedule.at(Timetable.ERP_BACK.minus(STEP), outage::ordersWait);
    schedule.at(Timetable.ERP_BACK, outage::erpComesBack);
    schedule.at(Timetable.ERP_BACK.plus(STEP), outage::erpHasCaughtUp);
    schedule.at(Timetable.NIGHT, outage::end);
  }

  private static void floor(Schedule schedule, FloorScenes floor) {
    Timetable.ROUTES.forEach(route -> schedule.at(route.cutOff(), () -> floor.cutOff(route)));
    schedule.at(Timetable.PICK, floor::pick);
    schedule.at(Timetable.SHIP, floor::shipShort);
    schedule.at(Timetable.SHIP.plus(STEP), floor::moneyIsBack);
    var wave = Timetable.SHIP.plus(WAVE);
    for (var n = 0; n < FloorWork.WAVES; n++) {
      var next = n;
      schedule.at(wave.plus(WAVE.multipliedBy(n)), () -> floor.ship(next));
    }
    schedule.at(Timetable.TRUCKS.minus(STEP), floor::tellShipped);
    schedule.at(Timetable.TRUCKS, floor::trucksLeave);
  }

  private void orders(Schedule schedule, FloorScenes floor) {
    var shoppers = new Shoppers(stage);
    Timetable.orders(orders)
        .forEach(
            (at, count) -> {
              schedule.at(at, () -> shoppers.order(count, at.getMinute() % HALF_HOUR == 0));
              schedule.at(at, floor::answerCancels);
            });
    for (var at = Timetable.FIRST_ORDER.plusMinutes(HALF_HOUR);
        !at.isAfter(Timetable.LAST_CUT_OFF);
        at = at.plusHours(1)) {
      schedule.at(at, shoppers::tellSums);
    }
  }
}
