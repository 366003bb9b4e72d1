package kr.naru.domain.order;

import static kr.naru.domain.shared.Won.won;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.naru.domain.delivery.RoutePlan;
import kr.naru.domain.liquor.Licence;
import kr.naru.domain.member.Member;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.money.CreditRule.Credit;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.order.Known.Article;
import kr.naru.domain.order.Known.Offer;
import kr.naru.domain.price.PriceTerms;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.price.VatRule;
import kr.naru.domain.product.Product;
import kr.naru.domain.product.SaleMode;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.product.TaxClass;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.StockPosition;

/** A store with its centre's goods, told in few words, and the baskets it asks for. */
final class Baskets {
  private static final LocalDateTime NINE = LocalDateTime.parse("2026-03-05T09:00:00");

  private final List<AskedLine> lines = new ArrayList<>();
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<Sku, Offer> offers = new HashMap<>();
  private final StoreFunds funds;
  private MemberState state = MemberState.APPROVED;
  private Optional<RoutePlan> route = Optional.of(everyDay());

  private Baskets(Won deposit, Won credit) {
    this.funds = new StoreFunds(deposit, credit);
  }

  static Baskets aStoreWith(long deposit, long credit) {
    return new Baskets(won(deposit), won(credit));
  }

  Baskets suspended() {
    state = MemberState.SUSPENDED;
    return this;
  }

  Baskets withoutRoute() {
    route = Optional.empty();
    return this;
  }

  Baskets goods(String sku, Sheet sheet, long price, long onHand) {
    return goods(sku, sheet, price, onHand, SaleMode.LIMITED);
  }

  Baskets goods(String sku, Sheet sheet, long price, long onHand, SaleMode mode) {
    var product =
        new Product(
            new Sku(sku),
            sku,
            sheet,
            TaxClass.TAXABLE,
            mode,
            false,
            false,
            Map.of("EA", 1, "BOX", 6),
            Optional.empty());
    var terms =
        new PriceTerms(
            Optional.of(won(price)),
            Optional.empty(),
            Optional.empty(),
            Rate.NONE,
            Rounding.DEFAULT,
            true);
    articles.put(sku, new Article(product.sku(), Optional.empty()));
    offers.put(product.sku(), new Offer(product, terms, new StockPosition(onHand, 0, 0)));
    return this;
  }

  /** A special offer on goods told before, for no more than {@code left} pieces. */
  Baskets special(String sku, long price, long left) {
    var special = Optional.of(new Special("SP-1", won(price), Optional.of(left)));
    offers.computeIfPresent(
        new Sku(sku),
        (key, offer) -> {
          var terms =
              new PriceTerms(
                  offer.price().base(),
                  special,
                  Optional.empty(),
                  Rate.NONE,
                  Rounding.DEFAULT,
                  true);
          return new Offer(offer.product(), terms, offer.stock());
        });
    return this;
  }

  Baskets asks(String article, int quantity) {
    return asks(article, "EA", quantity);
  }

  Baskets asks(String article, String unit, int quantity) {
    lines.add(
        new AskedLine(
            lines.size() + 1,
            article,
            Optional.of(unit),
            quantity,
            Optional.empty(),
            Optional.empty()));
    return this;
  }

  Baskets expects(String article, int quantity, long unitPrice) {
    lines.add(
        new AskedLine(
            lines.size() + 1,
            article,
            Optional.of("EA"),
            quantity,
            Optional.of(won(unitPrice)),
            Optional.empty()));
    return this;
  }

  Promise decided(LinePolicy policy) {
    return new BasketRule().decide(order(policy), known());
  }

  /** Is there plenty of what was promised? */
  boolean plenty() {
    return new PlentyRule().decide(decided(LinePolicy.TRIM), known());
  }

  private PlaceOrder order(LinePolicy policy) {
    return new PlaceOrder(
        new CentreId("PH01"),
        new StoreCode("S1"),
        Optional.empty(),
        policy,
        PlaceOrder.Channel.STORE,
        "S1",
        Optional.empty(),
        List.copyOf(lines));
  }

  private Known known() {
    var member = new Member(state, Member.Kind.RETAIL, Rate.NONE, Optional.of(licence()), "R1");
    var credit = new Credit(BondState.IN_FORCE, funds.openCredit(), funds.openCredit());
    return new Known(
        NINE, member, funds, credit, route, VatRule.Basis.VAT_INCLUDED, articles, offers);
  }

  private static Licence licence() {
    return new Licence("L-1", NINE.toLocalDate().minusYears(1), NINE.toLocalDate().plusYears(1));
  }

  private static RoutePlan everyDay() {
    return new RoutePlan(
        "R1", LocalTime.of(11, 0), EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of());
  }
}
