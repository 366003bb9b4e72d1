package kr.naru.bench.rules;

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
import java.util.concurrent.TimeUnit;
import kr.naru.domain.delivery.RoutePlan;
import kr.naru.domain.member.Member;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.money.CreditRule.Credit;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.order.BasketRule;
import kr.naru.domain.order.Known;
import kr.naru.domain.order.Known.Article;
import kr.naru.domain.order.Known.Offer;
import kr.naru.domain.order.LinePolicy;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.Promise;
import kr.naru.domain.price.PriceTerms;
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
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ten lines over two sheets, all promised. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BasketBench {
  private static final int LINES = 10;

  private final BasketRule rule = new BasketRule();
  private final PlaceOrder order = order();
  private final Known known = known();

  /** The whole decision: price, stock, money, delivery day. */
  @Benchmark
  public Promise decide() {
    return rule.decide(order, known);
  }

  private static PlaceOrder order() {
    var lines = new ArrayList<AskedLine>();
    for (var n = 1; n <= LINES; n++) {
      lines.add(
          new AskedLine(
              n, sku(n), Optional.of("EA"), 1 + n % 5, Optional.empty(), Optional.empty()));
    }
    return new PlaceOrder(
        new CentreId("PH01"),
        new StoreCode("S1"),
        Optional.empty(),
        LinePolicy.REFUSE,
        PlaceOrder.Channel.STORE,
        "S1",
        Optional.empty(),
        List.copyOf(lines));
  }

  private static Known known() {
    var articles = new HashMap<String, Article>();
    var offers = new HashMap<Sku, Offer>();
    for (var n = 1; n <= LINES; n++) {
      var product = product(sku(n), n % 3 == 0 ? Sheet.COLD : Sheet.GENERAL);
      articles.put(sku(n), new Article(product.sku(), Optional.empty()));
      offers.put(product.sku(), new Offer(product, terms(), new StockPosition(1_000, 0, 0)));
    }
    return new Known(
        LocalDateTime.parse("2026-03-05T09:00:00"),
        new Member(MemberState.APPROVED, Member.Kind.RETAIL, Rate.NONE, Optional.empty(), "R1"),
        new StoreFunds(Won.won(1_000_000), Won.won(0)),
        new Credit(BondState.IN_FORCE, Won.won(0), Won.won(0)),
        Optional.of(route()),
        VatRule.Basis.VAT_INCLUDED,
        Map.copyOf(articles),
        Map.copyOf(offers));
  }

  private static Product product(String sku, Sheet sheet) {
    return new Product(
        new Sku(sku),
        sku,
        sheet,
        TaxClass.TAXABLE,
        SaleMode.LIMITED,
        false,
        false,
        Map.of("EA", 1),
        Optional.empty());
  }

  private static PriceTerms terms() {
    return new PriceTerms(
        Optional.of(Won.won(1_000)),
        Optional.empty(),
        Optional.empty(),
        Rate.NONE,
        Rounding.DEFAULT,
        true);
  }

  private static RoutePlan route() {
    return new RoutePlan(
        "R1", LocalTime.of(11, 0), EnumSet.allOf(DayOfWeek.class), Set.of(), Set.of());
  }

  private static String sku(int n) {
    return "P" + n;
  }
}
