package kr.naru.demo.town;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kr.naru.demo.day.Patience;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.wms.WmsSheet;

/** Where one day's story is played: what every scene of it needs. */
record Stage(Town town, Teller teller, Place place, Cast cast, LocalDate day) {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  static Stage of(Town town, Teller teller, LocalDate day) {
    var place = Place.on(day);
    return new Stage(town, teller, place, Cast.of(place, day), day);
  }

  TownHub hub() {
    return town.hub();
  }

  /** Whether it became so within half a minute. */
  boolean becomes(BooleanSupplier so) {
    return new Patience(sentence -> {}, LONGEST).until("it is so", so);
  }

  /** A store orders so many pieces of one article. */
  AosTwin.Answer order(Store store, Goods goods, int pieces, String policy) {
    var line = Map.of("article", goods.sku(), "quantity", pieces);
    return hub()
        .order(
            UUID.randomUUID().toString(),
            Map.of("store", store.code(), "policy", policy, "lines", List.of(line)));
  }

  /** What the warehouse has to deliver today. */
  List<WmsSheet> sheets() {
    return town.floor().wms().sheets().stream().filter(this::isToday).toList();
  }

  boolean isToday(WmsSheet sheet) {
    return sheet.deliveryDay().equals(day.toString());
  }
}
