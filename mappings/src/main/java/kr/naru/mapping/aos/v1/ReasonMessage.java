package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kr.naru.domain.order.Refusal;
import kr.naru.domain.shared.Won;

/**
 * Why something is not promised, for people in two languages and for programs as figures.
 *
 * @param rule the rule that decided and its version: {@code stock.promise/1}
 * @param figures what is missing, in won or base units
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonMessage(
    String code, String rule, String text, String textKo, Map<String, Object> figures) {
  private static final ResourceBundle ENGLISH = texts(Locale.ROOT);
  private static final ResourceBundle KOREAN = texts(Locale.KOREAN);

  public static ReasonMessage of(Refusal refusal) {
    var figures = figures(refusal);
    return new ReasonMessage(
        refusal.code(),
        refusal.rule().id() + "/" + refusal.rule().version(),
        filled(ENGLISH.getString(refusal.code()), figures),
        filled(KOREAN.getString(refusal.code()), figures),
        figures);
  }

  private static Map<String, Object> figures(Refusal refusal) {
    var figures = new LinkedHashMap<String, Object>();
    switch (refusal) {
      case Refusal.MemberNotApproved r -> figures.put("state", r.state());
      case Refusal.UnknownProduct r -> figures.put("article", r.article());
      case Refusal.NotForSale r -> figures.put("article", r.article());
      case Refusal.SoldOutByForce r -> figures.put("article", r.article());
      case Refusal.UnknownUnit r -> {
        figures.put("unit", r.unit());
        figures.put("units", r.units());
      }
      case Refusal.NoLiquorLicence r -> {}
      case Refusal.LiquorLicenceLapsed r -> {
        figures.put("licence", r.licence());
        figures.put("until", r.until().toString());
      }
      case Refusal.LiquorPurposeMismatch r -> figures.put("label", r.label());
      case Refusal.NoPrice r -> figures.put("article", r.article());
      case Refusal.PriceChanged r -> {
        figures.put("expected", won(r.expected()));
        figures.put("now", won(r.now()));
      }
      case Refusal.StockShort r -> {
        figures.put("asked", r.asked());
        figures.put("sellable", r.sellable());
        figures.put("missing", r.missing());
      }
      case Refusal.FundsShort r -> {
        figures.put("total", won(r.total()));
        figures.put("deposit", won(r.deposit()));
        figures.put("credit", won(r.credit()));
        figures.put("missing", won(r.missing()));
        figures.put("bond", r.bond());
      }
      case Refusal.BondEnded r -> {
        figures.put("total", won(r.total()));
        figures.put("deposit", won(r.deposit()));
        figures.put("missing", won(r.missing()));
      }
      case Refusal.NoDeliveryRoute r -> {}
      case Refusal.NoDeliveryDay r -> figures.put("route", r.route());
      case Refusal.LinesRefused r -> {
        figures.put("refused", r.refused());
        figures.put("asked", r.asked());
      }
    }
    return figures;
  }

  private static long won(Won won) {
    return won.amount();
  }

  private static String filled(String text, Map<String, Object> figures) {
    var filled = text;
    for (var figure : figures.entrySet()) {
      filled = filled.replace("{" + figure.getKey() + "}", shown(figure.getValue()));
    }
    return filled;
  }

  private static String shown(Object figure) {
    return figure instanceof Long number
        ? String.format(Locale.ROOT, "%,d", number)
        : String.valueOf(figure);
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle(
        "kr.naru.mapping.aos.v1.reasons",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
