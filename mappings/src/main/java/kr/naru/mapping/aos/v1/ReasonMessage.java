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
    return switch (refusal) {
      case Refusal.MemberNotApproved r -> named("state", r.state());
      case Refusal.UnknownProduct r -> named("article", r.article());
      case Refusal.NotForSale r -> named("article", r.article());
      case Refusal.SoldOutByForce r -> named("article", r.article());
      case Refusal.UnknownUnit r -> named("unit", r.unit(), "units", r.units());
      case Refusal.NoLiquorLicence r -> named();
      case Refusal.LiquorLicenceLapsed r ->
          named("licence", r.licence(), "until", r.until().toString());
      case Refusal.LiquorPurposeMismatch r -> named("label", r.label());
      case Refusal.NoPrice r -> named("article", r.article());
      case Refusal.PriceChanged r -> named("expected", won(r.expected()), "now", won(r.now()));
      case Refusal.StockShort r ->
          named("asked", r.asked(), "sellable", r.sellable(), "missing", r.missing());
      case Refusal.FundsShort r -> fundsShort(r);
      case Refusal.BondEnded r ->
          named("total", won(r.total()), "deposit", won(r.deposit()), "missing", won(r.missing()));
      case Refusal.NoDeliveryRoute r -> named();
      case Refusal.NoDeliveryDay r -> named("route", r.route());
      case Refusal.LinesRefused r -> named("refused", r.refused(), "asked", r.asked());
    };
  }

  private static Map<String, Object> fundsShort(Refusal.FundsShort r) {
    var figures = named("total", won(r.total()), "deposit", won(r.deposit()));
    figures.putAll(named("credit", won(r.credit()), "missing", won(r.missing()), "bond", r.bond()));
    return figures;
  }

  /** Name, value, name, value, in this order on the wire. */
  private static Map<String, Object> named(Object... namesAndValues) {
    var figures = new LinkedHashMap<String, Object>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      figures.put((String) namesAndValues[i], namesAndValues[i + 1]);
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
