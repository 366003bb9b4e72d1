package kr.naru.connector.store.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.naru.connector.store.Settings;
import kr.naru.connector.store.order.OrderRows.FundsRow;
import kr.naru.connector.store.order.OrderRows.OfferRow;
import kr.naru.connector.store.order.OrderRows.SpecialRow;
import kr.naru.connector.store.order.OrderRows.StockRow;
import kr.naru.domain.money.CreditRule;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.order.Known;
import kr.naru.domain.order.Known.Article;
import kr.naru.domain.order.Known.Offer;
import kr.naru.domain.order.OrderNo;
import kr.naru.domain.price.PriceTerms;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.shared.Rounding;
import kr.naru.domain.shared.Won;

/** Puts the rows that were read together to what the promise rule knows. */
final class KnownOf {
  private static final FundsRow NO_ACCOUNT = new FundsRow(Won.ZERO, Won.ZERO, Won.ZERO);
  private static final CreditRule CREDIT = new CreditRule();

  private final BuyerRow buyer;
  private final FundsRow funds;
  private final Rounding rounding;
  private final boolean liquorDiscount;

  KnownOf(BuyerRow buyer, Optional<FundsRow> funds) {
    this.buyer = buyer;
    this.funds = funds.orElse(NO_ACCOUNT);
    this.rounding = new Settings(buyer.settings()).rounding();
    this.liquorDiscount = new Settings(buyer.settings()).liquorDiscountAllowed();
  }

  /**
   * All of it.
   *
   * @param locked stock that was read again since, and cannot change any more
   */
  OrderView view(List<OfferRow> offers, List<StockRow> locked) {
    return new OrderView(
        known(offers, locked),
        buyer.now(),
        buyer.zone(),
        OrderNo.of(buyer.localNow().toLocalDate(), buyer.sequence()));
  }

  private Known known(List<OfferRow> offers, List<StockRow> locked) {
    var owed = funds.receivable().negated();
    var credit =
        CREDIT.decide(buyer.bond(), owed, funds.creditHeld(), buyer.localNow().toLocalDate());
    var stock = locked.stream().collect(Collectors.toMap(StockRow::sku, Function.identity()));
    return new Known(
        buyer.localNow(),
        buyer.member(),
        new StoreFunds(funds.deposit().atLeastZero(), credit.open()),
        credit,
        buyer.route(),
        new Settings(buyer.settings()).priceBasis(),
        offers.stream()
            .collect(Collectors.toMap(OfferRow::article, o -> new Article(o.sku(), o.unit()))),
        offers.stream()
            .collect(
                Collectors.toMap(
                    OfferRow::sku,
                    o -> offer(o, stock.getOrDefault(o.sku(), o.stock())),
                    (one, same) -> one)));
  }

  private Offer offer(OfferRow row, StockRow stock) {
    var liquor = row.product().sheet() == Sheet.LIQUOR;
    var terms =
        new PriceTerms(
            row.basePrice(),
            row.special().map(s -> special(s, stock)),
            row.memberPrice(),
            buyer.member().groupRate(),
            rounding,
            !liquor || liquorDiscount);
    return new Offer(row.product(), terms, stock.position());
  }

  private static Special special(SpecialRow row, StockRow stock) {
    var taken = stock.special().equals(Optional.of(row.number())) ? stock.specialTaken() : 0;
    return new Special(row.number(), row.price(), row.cap()).lessTaken(taken);
  }
}
