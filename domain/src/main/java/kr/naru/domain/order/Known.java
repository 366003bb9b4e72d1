package kr.naru.domain.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import kr.naru.domain.delivery.RoutePlan;
import kr.naru.domain.member.Member;
import kr.naru.domain.money.CreditRule.Credit;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.price.PriceTerms;
import kr.naru.domain.price.VatRule.Basis;
import kr.naru.domain.product.Product;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.stock.StockPosition;

/**
 * What the hub knows at the instant of a decision.
 *
 * @param now business time in the centre's zone
 * @param articles what each asked article (SKU or barcode) stands for
 */
public record Known(
    LocalDateTime now,
    Member member,
    StoreFunds funds,
    Credit credit,
    Optional<RoutePlan> route,
    Basis basis,
    Map<String, Article> articles,
    Map<Sku, Offer> offers) {

  /** An article resolved: its SKU, and the unit a barcode stands for. */
  public record Article(Sku sku, Optional<String> unit) {}

  /** A product with its price terms for this store and its stock. */
  public record Offer(Product product, PriceTerms price, StockPosition stock) {}

  public LocalDate today() {
    return now.toLocalDate();
  }
}
