package kr.naru.domain.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.naru.domain.liquor.LiquorPurpose;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.CreditRule.BondState;
import kr.naru.domain.shared.Rule;
import kr.naru.domain.shared.Won;

/** Why something is not promised, with the figures a store needs to do better next time. */
public sealed interface Refusal {
  Rule rule();

  /** The stable code of this refusal, as partners see it: {@code STOCK_SHORT}. */
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  record MemberNotApproved(MemberState state) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.MEMBER_STANDING;
    }
  }

  record UnknownProduct(String article) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.PRODUCT_KNOWN;
    }
  }

  record NotForSale(String article) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.SALE_MODE;
    }
  }

  record SoldOutByForce(String article) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.SALE_MODE;
    }
  }

  record UnknownUnit(String unit, List<String> units) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.UNIT;
    }
  }

  record NoLiquorLicence() implements Refusal {
    @Override
    public Rule rule() {
      return Rule.LIQUOR_LICENCE;
    }
  }

  record LiquorLicenceLapsed(String licence, LocalDate until) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.LIQUOR_LICENCE;
    }
  }

  record LiquorPurposeMismatch(LiquorPurpose label) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.LIQUOR_LICENCE;
    }
  }

  record NoPrice(String article) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.PRICE;
    }
  }

  /** Unit prices of one base unit; the line is made of {@code now} at most. */
  record PriceChanged(Won expected, Won now) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.PRICE;
    }
  }

  /** Base units. */
  record StockShort(long asked, long sellable, long missing) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.STOCK_PROMISE;
    }
  }

  record FundsShort(Won total, Won deposit, Won credit, Won missing, BondState bond)
      implements Refusal {
    @Override
    public Rule rule() {
      return Rule.PAYMENT_COVER;
    }
  }

  /** Short of funds, and the bond that secured the store's credit has ended. */
  record BondEnded(Won total, Won deposit, Won missing) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.PAYMENT_COVER;
    }
  }

  record NoDeliveryRoute() implements Refusal {
    @Override
    public Rule rule() {
      return Rule.CUT_OFF;
    }
  }

  record NoDeliveryDay(String route) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.CUT_OFF;
    }
  }

  /** A line of the sheet was refused and the policy is REFUSE, or none is left under TRIM. */
  record LinesRefused(int refused, int asked) implements Refusal {
    @Override
    public Rule rule() {
      return Rule.LINE_POLICY;
    }
  }
}
