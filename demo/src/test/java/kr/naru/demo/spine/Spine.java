package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import kr.naru.demo.HubProcess;
import kr.naru.demo.Partners.Floor;
import kr.naru.demo.house.House;
import kr.naru.demo.house.House.Small;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.wms.FloorPlan;

/** A centre with a working floor and partners of its own. */
final class Spine {
  private static final int STORES = 12;
  private static final Duration SOON = Duration.ofMinutes(4);
  private static final Duration WORK = Duration.ofMillis(300);

  private final Small centre;
  private final Floor floor;
  private final int orders;

  Spine(int orders, long seed) {
    this.orders = orders;
    var deposit = 100_000L * orders / STORES;
    this.centre = House.aCentre(STORES, deposit, 30, orders);
    this.floor =
        House.open().partners().of(centre.id(), FloorPlan.after(WORK, WORK).withShort(0.1, seed));
    floor
        .erp()
        .note(
            centre.stores().stream()
                .map(
                    store ->
                        Map.<String, Object>of(
                            "store", store, "kind", "DEPOSIT", "amount", deposit))
                .toList());
  }

  /** Every tenth message twice, every twentieth late, all of them mixed up within fifty. */
  Spine withCarelessPartners(long seed) {
    var faults = FaultPlan.NONE.withSeed(seed).withDoubled(0.1).withShuffled(50).withLate(0.05);
    floor.wms().faults().plan(faults);
    floor.erp().faults().plan(faults);
    return this;
  }

  Small centre() {
    return centre;
  }

  Floor floor() {
    return floor;
  }

  /** All partners are well again, and everything ends. */
  void end() {
    var books = books(House.open().hub());
    floor.wms().faults().mend();
    floor.erp().faults().mend();
    await("goods were neither shipped nor given back, or the books differ")
        .atMost(SOON)
        .until(() -> books.differences().isEmpty() && books.allClosed());
    await("the books differ").atMost(SOON).until(() -> books.differences().isEmpty());
  }

  void agree(Traffic traffic, HubProcess hub) {
    var books = books(hub);
    assertThat(traffic.wrong()).isEmpty();
    assertThat(books.differencesOfTheHub(traffic.accepted())).isEmpty();
    assertThat(books.differencesInMoney()).isEmpty();
    assertThat(books.violations()).isEmpty();
    assertThat(traffic.accepted()).hasSizeGreaterThan(orders / 2);
  }

  private FiveBooks books(HubProcess hub) {
    return new FiveBooks(centre, House.open().partners(), floor, hub);
  }
}
