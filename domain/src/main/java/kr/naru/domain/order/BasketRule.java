package kr.naru.domain.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.naru.domain.delivery.CutOffRule;
import kr.naru.domain.delivery.CutOffRule.DeliveryDay;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.money.PaymentCover;
import kr.naru.domain.money.PaymentCover.Covered;
import kr.naru.domain.money.PaymentCoverRule;
import kr.naru.domain.money.StoreFunds;
import kr.naru.domain.order.LineOutcome.Asked;
import kr.naru.domain.order.SheetOutcome.Accepted;
import kr.naru.domain.order.SheetOutcome.Refused;
import kr.naru.domain.price.VatRule.Amount;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.shared.Won;

/**
 * Price, stock, money, licence and delivery day of a basket, promised together or not at all.
 *
 * <p>The basket is split into sheets; each stands alone and is paid for in the order general, cold,
 * liquor. Source: deck, AOS-01 to AOS-03; line policy is the hub's own.
 */
public final class BasketRule {
  private static final CutOffRule CUT_OFF = new CutOffRule();
  private static final PaymentCoverRule COVER = new PaymentCoverRule();

  public Promise decide(PlaceOrder order, Known known) {
    var asked = LineMerging.merge(order.lines(), known);
    var strays = strays(asked, known);
    var delivery = known.route().flatMap(route -> CUT_OFF.decide(route, known.now()));
    var lines =
        new LineRule(known, order.policy(), delivery.map(DeliveryDay::day).orElseGet(known::today));

    var sheets = new ArrayList<SheetOutcome>();
    var funds = known.funds();
    for (var sheet : Sheet.values()) {
      var ofSheet = asked.stream().filter(line -> isOf(sheet, line, known)).toList();
      if (!ofSheet.isEmpty()) {
        var outcomes = ofSheet.stream().map(line -> judge(line, lines, known)).toList();
        var outcome =
            decideSheet(
                new Candidate(sheet, outcomes, delivery, funds, !strays.isEmpty()), order, known);
        sheets.add(outcome);
        funds = outcome instanceof Accepted accepted ? funds.less(accepted.cover()) : funds;
      }
    }
    return new Promise(List.copyOf(sheets), strays, funds);
  }

  private record Candidate(
      Sheet sheet,
      List<LineOutcome> lines,
      Optional<DeliveryDay> delivery,
      StoreFunds funds,
      boolean straysInBasket) {
    long refused() {
      return lines.stream().filter(LineOutcome.Refused.class::isInstance).count();
    }

    Amount amount() {
      return lines.stream()
          .map(l -> l instanceof LineOutcome.Promised p ? p.amount() : Amount.NOTHING)
          .reduce(Amount.NOTHING, Amount::plus);
    }
  }

  private static SheetOutcome decideSheet(Candidate sheet, PlaceOrder order, Known known) {
    return beforeMoney(sheet, order, known)
        .<SheetOutcome>map(r -> new Refused(sheet.sheet(), sheet.lines(), r, sheet.delivery()))
        .orElseGet(() -> cover(sheet, known));
  }

  private static Optional<Refusal> beforeMoney(Candidate sheet, PlaceOrder order, Known known) {
    if (!known.member().mayOrder()) {
      return Optional.of(new Refusal.MemberNotApproved(known.member().state()));
    }
    if (known.route().isEmpty()) {
      return Optional.of(new Refusal.NoDeliveryRoute());
    }
    if (sheet.delivery().isEmpty()) {
      return Optional.of(new Refusal.NoDeliveryDay(known.route().get().route()));
    }
    var wholeSheetFalls =
        switch (order.policy()) {
          case REFUSE -> sheet.refused() > 0 || sheet.straysInBasket();
          case TRIM -> sheet.refused() == sheet.lines().size();
        };
    return wholeSheetFalls
        ? Optional.of(new Refusal.LinesRefused((int) sheet.refused(), sheet.lines().size()))
        : Optional.empty();
  }

  private static SheetOutcome cover(Candidate sheet, Known known) {
    var total = sheet.amount().gross();
    return switch (COVER.decide(total, sheet.funds())) {
      case Covered covered ->
          new Accepted(
              sheet.sheet(),
              sheet.lines(),
              known.route().orElseThrow().route(),
              sheet.delivery().orElseThrow(),
              covered);
      case PaymentCover.Short shortage ->
          new Refused(
              sheet.sheet(),
              sheet.lines(),
              fundsShort(total, sheet.funds(), shortage, known.credit().bond()),
              sheet.delivery());
    };
  }

  private static Refusal fundsShort(
      Won total, StoreFunds funds, PaymentCover.Short shortage, BondState bond) {
    return bond == BondState.ENDED
        ? new Refusal.BondEnded(total, funds.deposit(), shortage.missing())
        : new Refusal.FundsShort(
            total, funds.deposit(), funds.openCredit(), shortage.missing(), bond);
  }

  private static List<LineOutcome.Refused> strays(List<Asked> asked, Known known) {
    return asked.stream()
        .filter(line -> !known.articles().containsKey(line.article()))
        .map(BasketRule::stray)
        .toList();
  }

  private static LineOutcome.Refused stray(Asked line) {
    return new LineOutcome.Refused(
        line, Optional.empty(), new Refusal.UnknownProduct(line.article()));
  }

  private static boolean isOf(Sheet sheet, Asked line, Known known) {
    var article = known.articles().get(line.article());
    return article != null && offer(article, known).product().sheet() == sheet;
  }

  private static LineOutcome judge(Asked line, LineRule lines, Known known) {
    var article = Objects.requireNonNull(known.articles().get(line.article()));
    return lines.decide(line, offer(article, known));
  }

  private static Known.Offer offer(Known.Article article, Known known) {
    return Objects.requireNonNull(
        known.offers().get(article.sku()), () -> "No offer was read for " + article.sku());
  }
}
