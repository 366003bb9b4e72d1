package kr.naru.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kr.naru.demo.Centre;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.load.MasterLoad;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;
import kr.naru.twin.wms.FloorPlan;

/** Plays a file of real orders: a whole day, from the morning's masters to the balanced close. */
public final class PlayedDay {
  private final Centre house;
  private final OrderFile file;
  private final PlayOptions options;
  private final KeptDay kept;
  private final Consumer<String> progress;

  private PlayedDay(Centre house, OrderFile file, PlayOptions options, Consumer<String> progress) {
    this.house = house;
    this.file = file;
    this.options = options;
    this.kept = KeptDay.open(options, file);
    this.progress = progress;
  }

  /** Plays the file in a centre of its own. */
  public static DayReport play(
      Centre house, Path path, PlayOptions options, Consumer<String> progress) {
    try {
      return new PlayedDay(house, OrderFile.read(path), options, progress).play();
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be played: " + e.getMessage(), e);
    }
  }

  private DayReport play() {
    var centre = kept.centre();
    progress.accept(
        "Read %,d order lines of %s; they are played in centre %s"
            .formatted(file.lines().size(), file.day(), centre));
    var floor = house.partners().of(centre, FloorPlan.PASSIVE);
    try (var load = MasterLoad.open(house, centre, "Played day " + file.day());
        var stores = new Stores(aos(), file, options)) {
      load.sendBy(floor.erp());
      var before = kept.before();
      var report =
          before.isPresent()
              ? again(before.get(), load, stores, floor)
              : first(load, stores, floor);
      kept.writePage(new ReportPage(report).html());
      return report;
    }
  }

  private DayReport first(MasterLoad load, Stores stores, Floor floor) {
    kept.begin();
    var closing = new Day(house, file, options, kept.centre(), progress).play(load, stores, floor);
    kept.end(closing);
    return report(DayReport.Repeat.FIRST, closing, stores, List.of());
  }

  /** Sends everything once more under its keys; nothing may come of it. */
  private DayReport again(Closing before, MasterLoad load, Stores stores, Floor floor) {
    progress.accept("This day was played before; all of it is sent once more");
    var books = new Retelling(kept.centre(), house.partners(), floor);
    new DayMasters(file, options).sendTo(load);
    var baskets = Timeline.of(file, Assignment.of(options.as()));
    baskets.values().forEach(stores::order);
    baskets.values().forEach(stores::cancel);
    var same = Answered.digest(stores).equals(before.digest());
    return report(
        same ? DayReport.Repeat.SAME : DayReport.Repeat.DIFFERENT, before, stores, books.told());
  }

  private DayReport report(
      DayReport.Repeat repeat, Closing closing, Stores stores, List<String> more) {
    return new DayReport(
        file, closing, Tally.of(stores.answers().values()), repeat, more, kept.page());
  }

  private AosTwin aos() {
    return new AosTwin(
        house.hubUri(),
        house.tokens().mint(Grant.of("aos", kept.centre(), "act_for", "order:write")));
  }
}
