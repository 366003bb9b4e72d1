package kr.naru.demo.town;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToLongFunction;
import kr.naru.demo.day.FloorWork;
import kr.naru.twin.wms.Part;
import kr.naru.twin.wms.WmsLine;
import kr.naru.twin.wms.WmsSheet;
import kr.naru.twin.wms.WmsTwin;

/** Routes are cut off, the warehouse picks and ships, one line short, and the trucks leave. */
final class FloorScenes {
  private static final double SHORTS = 0.02;
  private static final int QUARTER = 4;

  private final Stage stage;
  private final Teller teller;
  private final WmsTwin wms;
  private final FloorWork work;
  private Optional<Short> missed = Optional.empty();

  FloorScenes(Stage stage) {
    this.stage = stage;
    this.teller = stage.teller();
    this.wms = stage.town().floor().wms();
    this.work = new FloorWork(wms, stage::isToday, SHORTS);
  }

  /** The line that is shipped short to be told of. */
  private record Short(WmsSheet sheet, WmsLine line, long missing) {}

  void answerCancels() {
    work.answerCancels();
  }

  void cutOff(Timetable.Route route) {
    stage.becomes(() -> !state(route).equals("OPEN"));
    var sheets = stage.hub().run(stage.day(), route.code()).map(run -> run.path("sheets").asLong());
    teller.tell("cutoff", route.code(), sheets.orElse(0L), stage.day().plusDays(1).toString());
  }

  void pick() {
    stage.becomes(() -> stage.hub().waiting("WMS") == 0);
    work.pick();
    teller.tell("floor.picks", stage.sheets().stream().filter(WmsSheet::picking).count());
  }

  /** The greatest line of the day is not all there; the rest of its sheet is. */
  void shipShort() {
    missed = greatest();
    missed.ifPresent(
        it ->
            wms.ship(
                it.sheet().sheetNo(),
                it.sheet().lines().stream()
                    .filter(line -> line.open() > 0)
                    .map(line -> part(line, line.equals(it.line()) ? it.missing() : 0))
                    .toList()));
  }

  /** The money of what was missing is free again, and the ERP has booked it. */
  void moneyIsBack() {
    missed.ifPresent(
        it -> {
          stage.becomes(() -> refunded(it.sheet()) > 0);
          teller.tell(
              "floor.short",
              it.missing(),
              it.line().promised(),
              Teller.name(stage.place().article(it.line().sku())),
              refunded(it.sheet()),
              it.sheet().store());
        });
  }

  void ship(int wave) {
    work.ship(wave);
  }

  void tellShipped() {
    teller.tell(
        "floor.shipped",
        stage.sheets().stream().filter(sheet -> sheet.shipments() > 0).count(),
        sum(WmsLine::shipped),
        sum(WmsLine::shortage));
  }

  void trucksLeave() {
    work.closeRuns();
    var gone =
        stage.becomes(
            () -> Timetable.ROUTES.stream().allMatch(route -> state(route).equals("CLOSED")));
    teller.tell(gone ? "floor.gone" : "floor.waits", sum(WmsLine::cancelled));
  }

  private String state(Timetable.Route route) {
    return stage
        .hub()
        .run(stage.day(), route.code())
        .map(run -> run.path("state").asString())
        .orElse("CLOSED");
  }

  private Optional<Short> greatest() {
    return stage.sheets().stream()
        .filter(sheet -> sheet.shipments() == 0)
        .flatMap(
            sheet ->
                sheet.lines().stream()
                    .filter(line -> line.open() > 0)
                    .map(line -> new Short(sheet, line, (line.open() + QUARTER - 1) / QUARTER)))
        .max(Comparator.comparingLong(Short::missing));
  }

  private static Part part(WmsLine line, long missing) {
    return new Part(line.line(), line.open() - missing, missing);
  }

  private long refunded(WmsSheet sheet) {
    var booked = stage.town().floor().erp().sheets().get(sheet.sheetNo());
    return booked == null ? 0 : booked.refunded();
  }

  private long sum(ToLongFunction<WmsLine> figure) {
    return stage.sheets().stream().flatMap(sheet -> sheet.lines().stream()).mapToLong(figure).sum();
  }
}
