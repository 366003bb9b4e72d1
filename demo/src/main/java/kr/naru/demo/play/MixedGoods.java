package kr.naru.demo.play;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.naru.demo.day.Lot;
import kr.naru.demo.play.OrderFile.Line;

/**
 * Articles and stores of all kinds, so that every sheet, tax class, tender and many a refusal
 * occurs. By the words of the category where there is one, else by {@link Lot}.
 */
record MixedGoods() implements Assignment {
  private static final List<String> COLD =
      List.of("COCKTAIL", "CREAM", "LIQUEUR", "CORDIAL", "AMARETTO", "CREME");
  private static final List<String> GENERAL =
      List.of("RUM", "TEQUILA", "GIN", "SCHNAPPS", "BRANDIES");
  private static final List<Route> ROUTES =
      List.of(
          new Route("EAST", "동부 노선", LocalTime.of(10, 30)),
          new Route("WEST", "서부 노선", LocalTime.of(11, 0)),
          new Route("COAST", "해안 노선", LocalTime.of(11, 30)));
  private static final List<Group> GROUPS =
      List.of(new Group("A", 0), new Group("B", 300), new Group("C", 500));
  private static final int WHOLE = 10_000;
  private static final long TEN = 10;

  @Override
  public List<Route> routes() {
    return ROUTES;
  }

  @Override
  public List<Group> groups() {
    return GROUPS;
  }

  @Override
  public Goods goods(Line line) {
    var sheet = sheet(line);
    var liquor = sheet == Sheet.LIQUOR;
    return new Goods(
        sheet,
        liquor ? "TAXABLE" : taxClass(line.item(), sheet),
        sale(Lot.of("sale", line.item())),
        liquor && Lot.of("label", line.item()) < 2
            ? Optional.of("ENTERTAINMENT")
            : Optional.empty());
  }

  private static Sheet sheet(Line line) {
    var category = line.category().toUpperCase(Locale.ROOT);
    if (category.isEmpty()) {
      var lot = Lot.of("sheet", line.item());
      return lot < 40 ? Sheet.GENERAL : lot < 60 ? Sheet.COLD : Sheet.LIQUOR;
    }
    return COLD.stream().anyMatch(category::contains)
        ? Sheet.COLD
        : GENERAL.stream().anyMatch(category::contains) ? Sheet.GENERAL : Sheet.LIQUOR;
  }

  private static String taxClass(String item, Sheet sheet) {
    var lot = Lot.of("tax", item);
    return lot < (sheet == Sheet.COLD ? 50 : 10) ? "EXEMPT" : lot < 95 ? "TAXABLE" : "ZERO_RATED";
  }

  private static Sale sale(int lot) {
    return lot == 0 ? Sale.STOPPED : lot == 1 ? Sale.HIDDEN : Sale.OPEN;
  }

  @Override
  public Buyer buyer(Line line) {
    var store = line.store();
    return new Buyer(
        Lot.of("kind", store) < 10 ? "RESTAURANT" : "RETAIL",
        Lot.of("state", store) < 3 ? "SUSPENDED" : "APPROVED",
        group(store).code(),
        ROUTES.get(Lot.of("route", store) % ROUTES.size()).code(),
        licence(Lot.of("licence", store)),
        cover(Lot.of("cover", store)));
  }

  private static Licence licence(int lot) {
    return lot < 4 ? Licence.NONE : lot < 7 ? Licence.LAPSED : Licence.VALID;
  }

  private static Cover cover(int lot) {
    return lot < 60
        ? Cover.DEPOSIT
        : lot < 85 ? Cover.CREDIT : lot < 90 ? Cover.LAPSED_BOND : Cover.SHORT;
  }

  /** One line in a hundred was noted when the article was still 10 won cheaper. */
  @Override
  public Optional<Long> expected(Line line) {
    var old = Lot.of("price", line.store() + "/" + line.item()) == 0 ? TEN : 0;
    return price(line).map(price -> price - old);
  }

  /** Base price and the group's rate, rounded half up to 10 won. */
  @Override
  public Optional<Long> price(Line line) {
    var rate = WHOLE + group(line.store()).ratePermyriad();
    return line.price().map(price -> (price * rate + TEN / 2 * WHOLE) / (TEN * WHOLE) * TEN);
  }

  private static Group group(String store) {
    return GROUPS.get(Lot.of("group", store) % GROUPS.size());
  }
}
