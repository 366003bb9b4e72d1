package kr.naru.demo.play;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import kr.naru.demo.Centre;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.day.DayClock;
import kr.naru.demo.day.FloorWork;
import kr.naru.demo.day.Patience;
import kr.naru.demo.day.Schedule;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.event.Intake;
import kr.naru.twin.server.Grant;
import tools.jackson.databind.JsonNode;

/** One whole day at a centre: masters, orders, the floor, the close, and the books after it. */
final class Day {
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime FLOOR = LocalTime.of(12, 0);
  private static final LocalTime DEADLINE = LocalTime.of(21, 1);
  private static final LocalTime CLOSE = LocalTime.of(23, 31);
  private static final Duration TO_SHIP = Duration.ofHours(1);
  private static final Duration WAVE = Duration.ofMinutes(15);
  private static final Duration TO_LEAVE = Duration.ofHours(3);
  private static final long TELL_NANOS = 3_000_000_000L;

  private final Centre house;
  private final OrderFile file;
  private final PlayOptions options;
  private final String centre;
  private final Consumer<String> progress;
  private final AosTwin operator;
  private final Assignment assignment;
  private final Patience patience;
  private long told;

  Day(Centre house, OrderFile file, PlayOptions options, String centre, Consumer<String> progress) {
    this.house = house;
    this.file = file;
    this.options = options;
    this.centre = centre;
    this.progress = progress;
    this.assignment = Assignment.of(options.as());
    this.patience = new Patience(progress);
    this.operator =
        new AosTwin(house.hubUri(), house.tokens().mint(Grant.of("operator", centre, "operate")));
  }

  Closing play(MasterLoad load, Stores stores, Floor floor) {
    var begin = System.nanoTime();
    var troubles = new Troubles(house.hub(), floor, options.trouble(), progress);
    troubles.begin();
    load.clock(file.day() + "T" + MORNING + ":00+09:00");
    new DayMasters(file, options).sendTo(load);
    progress.accept("The masters are in");
    var clock = new DayClock(load, file.day(), Timeline.FIRST, options.pace());
    run(schedule(stores, floor).acts(), clock, troubles, now -> tell(now, stores, floor));
    troubles.end();
    var ended = new Ended(balance(stores, floor), compared());
    progress.accept("The day is closed and compared");
    var took = Duration.ofNanos(System.nanoTime() - begin);
    return closing(stores, floor, ended, took);
  }

  /** Act by act, with what fails in between. */
  private static void run(
      List<Schedule.Act> acts, DayClock clock, Troubles troubles, Consumer<LocalTime> told) {
    for (var act : acts) {
      var kill = troubles.during(act.number(), acts.size());
      clock.to(act.at());
      troubles.at(act.at());
      act.deeds().forEach(Runnable::run);
      kill.ifPresent(CompletableFuture::join);
      told.accept(act.at());
    }
  }

  private Schedule schedule(Stores stores, Floor floor) {
    var work = new FloorWork(floor.wms(), sheet -> true, options.shares().shorts());
    var schedule = new Schedule();
    Timeline.of(file, assignment)
        .forEach(
            (time, baskets) -> {
              schedule.at(time, () -> stores.order(baskets));
              schedule.at(time.plus(Timeline.STEP.multipliedBy(2)), () -> stores.cancel(baskets));
              schedule.at(time.plus(Timeline.STEP.multipliedBy(2)), work::answerCancels);
            });
    assignment
        .routes()
        .forEach(
            route ->
                schedule.at(
                    route.cutOff(), () -> progress.accept("The cut-off of " + route.code())));
    floor(schedule, work, stores);
    schedule.at(DEADLINE, () -> patience.until("every run is closed", this::runsAreClosed));
    schedule.at(CLOSE, () -> patience.until("the day is closed", () -> isDay("CLOSED")));
    return schedule;
  }

  private void floor(Schedule schedule, FloorWork work, Stores stores) {
    var back = Troubles.wmsBack(options.trouble()).plus(WAVE);
    var begin = back.isAfter(FLOOR) ? back : FLOOR;
    schedule.at(
        begin, () -> patience.until("the floor knows all sheets", () -> knows(work, stores)));
    schedule.at(begin, work::answerCancels);
    schedule.at(begin, work::pick);
    for (var n = 0; n < FloorWork.WAVES; n++) {
      var wave = n;
      schedule.at(begin.plus(TO_SHIP).plus(WAVE.multipliedBy(n)), () -> work.ship(wave));
    }
    schedule.at(begin.plus(TO_LEAVE), work::closeRuns);
  }

  private static boolean knows(FloorWork work, Stores stores) {
    var sheets = Tally.of(stores.answers().values()).sheets();
    return work.knows(
        sheets.stream().map(Tally.Sheet::sheetNo).toList(),
        List.copyOf(Answered.cancelledSheets(stores)));
  }

  private void tell(LocalTime now, Stores stores, Floor floor) {
    if (System.nanoTime() - told > TELL_NANOS) {
      told = System.nanoTime();
      progress.accept(
          "%s  %,d baskets answered, %,d sheets at the WMS, %,d messages booked by the ERP"
              .formatted(
                  now,
                  stores.answers().size(),
                  floor.wms().sheets().size(),
                  floor.erp().intake().traffic().booked()));
    }
  }

  private JsonNode day() {
    return operator.get("/api/v1/days/" + file.day()).json();
  }

  private boolean isDay(String state) {
    return day().path("state").asString("").equals(state);
  }

  private boolean runsAreClosed() {
    for (var run : day().path("runs")) {
      if (!run.path("state").asString().equals("CLOSED")) {
        return false;
      }
    }
    return true;
  }

  /** The partners hear of the close a little later than it happens. */
  private Balance balance(Stores stores, Floor floor) {
    var tally = Tally.of(stores.answers().values());
    var worth = new Worth(file, assignment);
    var cancelled = Answered.cancelledSheets(stores);
    patience.until(
        "all books agree",
        () -> Balance.of(worth, tally, books(floor), cancelled).isRight() && isTold(floor));
    return Balance.of(worth, tally, books(floor), cancelled);
  }

  private Books books(Floor floor) {
    return Books.of(centre, house.partners(), floor, day());
  }

  private boolean isTold(Floor floor) {
    return floor.erp().closedDays().containsKey(file.day().toString())
        && house.partners().hub().books(centre).closedDays().containsKey(file.day().toString());
  }

  /** The hub asks its partners for what they have booked, and compares. */
  private List<Closing.Compared> compared() {
    var path = "/api/v1/reconciliations/" + file.day();
    operator.put(path, Map.of("reason", "The played day is closed"));
    patience.until("every book is compared", () -> isCompared(operator.get(path).json()));
    var compared = new ArrayList<Closing.Compared>();
    for (var book : operator.get(path).json().path("books")) {
      compared.add(
          new Closing.Compared(
              book.path("partner").asString(),
              book.path("state").asString().equals("EQUAL"),
              book.path("found").asLong(),
              first(book.path("differences").path(0))));
    }
    return compared;
  }

  private static String first(JsonNode difference) {
    return difference.isMissingNode()
        ? ""
        : "%s, %s: %s"
            .formatted(
                difference.path("sheetNo").asString(),
                difference.path("first").path("kind").asString(),
                difference.path("reason").path("en").asString());
  }

  private static boolean isCompared(JsonNode reconciled) {
    for (var book : reconciled.path("books")) {
      if (!book.path("state").asString().matches("EQUAL|DIFFERS")) {
        return false;
      }
    }
    return !reconciled.path("books").isEmpty();
  }

  /** How the books stand at the end. */
  private record Ended(Balance balance, List<Closing.Compared> compared) {}

  private Closing closing(Stores stores, Floor floor, Ended ended, Duration took) {
    var answers = stores.answers().values();
    var tally = Tally.of(answers);
    var wrong = new ArrayList<>(patience.inVain());
    wrong.addAll(ended.balance().wrong());
    ended.compared().stream()
        .filter(book -> book.found() > 0)
        .forEach(
            book ->
                wrong.add(
                    "The hub has found %,d differences with %s, the first: %s"
                        .formatted(book.found(), book.partner(), book.first())));
    return new Closing(
        new Closing.Played(
            file.day().toString(), centre, options.as().name(), file.digest(), options.trouble()),
        new Closing.Orders(
            answers.size(),
            answers.stream().filter(AosTwin.Answer::decided).count(),
            tally.lines(),
            tally.acceptedLines(),
            tally.trimmedLines(),
            tally.refusedLines(),
            tally.merges(),
            tally.mergedAway(),
            tally.fromDeposit(),
            tally.onCredit(),
            Answered.millis(answers, 50),
            Answered.millis(answers, 99),
            Answered.seconds(took)),
        tally.reasons(),
        tally.slots(),
        ended.balance(),
        lanes(floor),
        day(),
        ended.compared(),
        wrong,
        Answered.digest(stores));
  }

  private List<Closing.Lane> lanes(Floor floor) {
    var partners = house.partners();
    var hub = partners.hub().books(centre);
    return List.of(
        lane("WMS", floor.wms().intake()),
        lane("ERP", floor.erp().intake()),
        new Closing.Lane("HUB", hub.delays().summary(), hub.duplicates()),
        lane("AOS", partners.aos().intake(centre)));
  }

  private static Closing.Lane lane(String partner, Intake intake) {
    return new Closing.Lane(partner, intake.delays().summary(), intake.traffic().duplicates());
  }
}
