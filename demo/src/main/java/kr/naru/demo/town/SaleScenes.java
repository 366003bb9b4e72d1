package kr.naru.demo.town;

import kr.naru.twin.aos.AosTwin;
import tools.jackson.databind.JsonNode;

/** A special begins, and an article sells out. */
final class SaleScenes {
  private static final int PIECES = 12;
  private static final int MOST = 20;
  private static final int MANY = 20;
  private static final int SOME = 5;

  private final Stage stage;
  private final Teller teller;
  private final Cast cast;
  private long listPrice;

  SaleScenes(Stage stage) {
    this.stage = stage;
    this.teller = stage.teller();
    this.cast = stage.cast();
  }

  void beforeTheSpecial() {
    listPrice = special().path("unitPrice").asLong();
  }

  void specialBegins() {
    teller.tell(
        "special.begins",
        Teller.name(cast.special()),
        special().path("unitPrice").asLong(),
        listPrice,
        TownMasters.SPECIAL_CAP);
  }

  void specialIsOrdered() {
    var store = cast.buyers().getFirst();
    var answer = stage.order(store, cast.special(), PIECES, "TRIM");
    var part = line(answer).path("parts").path(0);
    if (part.path("kind").asString("").equals("SPECIAL")) {
      teller.tell(
          "special.charged",
          store.code(),
          part.path("quantity").asLong(),
          Teller.name(cast.special()),
          part.path("unitPrice").asLong());
    } else {
      OrderTold.of(stage.place(), store, 1, answer).tell(teller);
    }
  }

  void mostIsOrdered() {
    var store = cast.buyers().get(0);
    var answer = stage.order(store, cast.scarce(), MOST, "TRIM");
    var promised = line(answer).path("promised").asLong();
    teller.tell("scarce.most", store.code(), promised, Town.SCARCE, Teller.name(cast.scarce()));
  }

  void restIsOrdered() {
    tellShort("scarce.rest", cast.buyers().get(1), MANY, "TRIM");
  }

  void nothingIsLeft() {
    tellShort("scarce.none", cast.buyers().get(2), SOME, "REFUSE");
  }

  private void tellShort(String key, Store store, int pieces, String policy) {
    var answer = stage.order(store, cast.scarce(), pieces, policy);
    var refusal = line(answer).path("refusal");
    if (refusal.path("code").asString("").equals("STOCK_SHORT")) {
      teller.tell(key, store.code(), pieces, Teller.name(cast.scarce()), OrderTold.text(refusal));
    } else {
      OrderTold.of(stage.place(), store, 1, answer).tell(teller);
    }
  }

  private JsonNode special() {
    return stage.hub().price(cast.buyers().getFirst().code(), cast.special().sku());
  }

  private static JsonNode line(AosTwin.Answer answer) {
    return answer.json().path("sheets").path(0).path("lines").path(0);
  }
}
