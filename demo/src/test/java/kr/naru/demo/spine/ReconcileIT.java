package kr.naru.demo.spine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kr.naru.demo.house.House;
import kr.naru.demo.spine.Reconciliation.Found;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.event.LineBook;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.event.Tamper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("대사: 다섯 장부의 차이를 모두 찾고 처음 어긋난 건을 지목한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class ReconcileIT {
  private static final int ORDERS = 72;
  private static final Duration SOON = Duration.ofMinutes(10);

  @Test
  @Proves("STK-14")
  void books_are_equal_and_ten_planted_differences_are_found_each_with_its_first_wrong_event() {
    var spine = aPlayedDay(3);
    var books = books(spine);

    var before = books.ask().states();
    var planted = plant(spine);
    var after = books.ask();

    assertThat(before).hasSize(5).containsValue("EQUAL").doesNotContainValue("DIFFERS");
    assertThat(planted).hasSize(10);
    assertThat(after.found()).isEqualTo(planted);
    assertThat(after.states()).hasSize(5).doesNotContainValue("EQUAL");
  }

  @Test
  void lines_holds_ledger_stock_and_promise_of_the_hub_itself_are_compared_too() {
    var spine = aPlayedDay(4);
    var own = new OwnBooks(spine.centre().id());
    var sheet = shipped(spine).iterator();

    var planted = new TreeSet<Found>();
    var fewer = sheet.next();
    planted.add(new Found("NARU", fewer, "OTHER_AMOUNT", own.shipLess(fewer)));
    var kept = sheet.next();
    planted.add(new Found("NARU", kept, "OTHER_AMOUNT", own.keepHold(kept)));
    var moved = sheet.next();
    planted.add(new Found("NARU", moved, "STRANGER", own.moveStock(moved)));
    own.promiseMore("P7");
    planted.add(new Found("NARU", "sku:P7", "OTHER_AMOUNT", "sku:P7"));

    assertThat(books(spine).ask().found()).isEqualTo(planted);
  }

  private static Spine aPlayedDay(int seed) {
    var spine = new Spine(ORDERS, seed);
    var traffic = new Traffic(spine.centre(), List.of(House.open().hub()), ORDERS, seed);
    var running = traffic.begin();
    await().atMost(SOON).until(running::isDone);
    spine.end();
    return spine;
  }

  private static Reconciliation books(Spine spine) {
    var day = spine.floor().wms().sheets().iterator().next().deliveryDay();
    return new Reconciliation(spine.centre().operator(House.open().hub()), day);
  }

  private static Set<Found> plant(Spine spine) {
    var centre = spine.centre().id();
    var partners = House.open().partners();
    var erp = new Book("ERP", spine.floor().erp().statements());
    var wms = new Book("WMS", spine.floor().wms().statements());
    var hub = new Book("HUB", partners.hub().books(centre).statements());
    var aos = new Book("AOS", partners.aos().books(centre).statements());
    var own = new OwnBooks(centre);
    var sheet = shipped(spine).iterator();
    var planted = new TreeSet<Found>();
    planted.add(erp.plant(Tamper.DROP, sheet.next(), "order", "MISSING"));
    planted.add(erp.plant(Tamper.DOUBLE, sheet.next(), "sale", "DOUBLED"));
    planted.add(erp.plant(Tamper.AMOUNT, sheet.next(), "sale", "OTHER_AMOUNT"));
    planted.add(wms.plant(Tamper.DROP, sheet.next(), "shipped", "MISSING"));
    planted.add(wms.plant(Tamper.SKU, sheet.next(), "order", "OTHER_ARTICLE"));
    planted.add(hub.plant(Tamper.STORE, sheet.next(), "sale", "OTHER_STORE"));
    planted.add(hub.plant(Tamper.STRANGER, sheet.next(), "order", "STRANGER"));
    planted.add(aos.plant(Tamper.DROP, sheet.next(), "promised", "MISSING"));
    var misdated = sheet.next();
    planted.add(new Found("NARU", misdated, "OTHER_AMOUNT", own.misdateShipment(misdated)));
    var held = sheet.next();
    planted.add(new Found("NARU", held, "STRANGER", own.holdMore(held)));
    return planted;
  }

  private record Book(String name, StatementBook statements) {
    Found plant(Tamper what, String sheetNo, String kind, String fault) {
      return new Found(name, sheetNo, fault, statements.tamper(what, sheetNo, kind));
    }
  }

  /** Sheets of which something left. */
  private static Set<String> shipped(Spine spine) {
    var shipped = new HashSet<String>();
    spine
        .floor()
        .wms()
        .booksBySheet()
        .forEach(
            (sheetNo, lines) -> {
              if (lines.stream().mapToLong(LineBook::shipped).sum() > 0) {
                shipped.add(sheetNo);
              }
            });
    return new TreeSet<>(shipped);
  }
}
