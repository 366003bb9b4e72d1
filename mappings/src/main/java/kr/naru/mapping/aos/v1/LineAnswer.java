package kr.naru.mapping.aos.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.order.LineOutcome;
import kr.naru.domain.order.LineOutcome.Asked;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.LineOutcome.Refused;
import kr.naru.domain.price.PriceRule.Part;
import kr.naru.domain.price.UnitPrice;
import kr.naru.domain.product.Product;
import kr.naru.domain.shared.Won;
import org.jspecify.annotations.Nullable;

/**
 * One line's fate.
 *
 * @param mergedLines the request lines it stands for, when equal lines were merged
 * @param promised in the asked unit
 * @param outcome PROMISED, TRIMMED, REFUSED, or NOT_TAKEN when its sheet was refused
 * @param previousUnitPrice on a reorder, what it cost last time
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LineAnswer(
    int line,
    @Nullable List<Integer> mergedLines,
    String article,
    @Nullable String sku,
    @Nullable String name,
    String unit,
    long asked,
    long promised,
    String outcome,
    List<PartAnswer> parts,
    List<ChargeAnswer> charges,
    SheetAnswer.@Nullable Amount amount,
    @Nullable Long previousUnitPrice,
    @Nullable ReasonMessage refusal) {

  /** A part of the quantity (base units) at one unit price, and what that price is made of. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record PartAnswer(
      long quantity,
      long unitPrice,
      String kind,
      long listPrice,
      int ratePermyriad,
      @Nullable String special) {
    static PartAnswer of(Part part) {
      return of(part.quantity(), part.price());
    }

    static PartAnswer of(long quantity, UnitPrice price) {
      return new PartAnswer(
          quantity,
          price.won().amount(),
          price.kind().name(),
          price.list().amount(),
          price.rate().permyriad(),
          price.special().orElse(null));
    }
  }

  /** Billed with the goods; won. */
  public record ChargeAnswer(String kind, long won, boolean inVatBase) {}

  static LineAnswer of(LineOutcome outcome, boolean sheetTaken) {
    return switch (outcome) {
      case Promised line -> promised(line, sheetTaken);
      case Refused line -> refused(line);
    };
  }

  private static LineAnswer promised(Promised line, boolean taken) {
    var asked = line.asked();
    var outcome = line.cut().isPresent() ? "TRIMMED" : "PROMISED";
    return new LineAnswer(
        asked.no(),
        merged(asked),
        asked.article(),
        line.product().sku().value(),
        line.product().name(),
        asked.unit(),
        asked.quantity(),
        taken ? line.quantity() : 0,
        taken ? outcome : "NOT_TAKEN",
        line.parts().stream().map(PartAnswer::of).toList(),
        line.charges().stream()
            .map(c -> new ChargeAnswer(c.kind(), c.won().amount(), c.inVatBase()))
            .toList(),
        SheetAnswer.Amount.of(line.amount()),
        previous(asked),
        line.cut().map(ReasonMessage::of).orElse(null));
  }

  private static LineAnswer refused(Refused line) {
    var asked = line.asked();
    Optional<Product> product = line.product();
    return new LineAnswer(
        asked.no(),
        merged(asked),
        asked.article(),
        product.map(p -> p.sku().value()).orElse(null),
        product.map(Product::name).orElse(null),
        asked.unit(),
        asked.quantity(),
        0,
        "REFUSED",
        List.of(),
        List.of(),
        null,
        previous(asked),
        ReasonMessage.of(line.refusal()));
  }

  private static @Nullable List<Integer> merged(Asked asked) {
    return asked.lineNos().size() > 1 ? asked.lineNos() : null;
  }

  private static @Nullable Long previous(Asked asked) {
    return asked.previousUnitPrice().map(Won::amount).orElse(null);
  }
}
