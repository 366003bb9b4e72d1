package kr.naru.mapping.aos.v1;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.naru.domain.order.LineOutcome;
import kr.naru.domain.order.LineOutcome.Asked;
import kr.naru.domain.order.LineOutcome.Promised;
import kr.naru.domain.order.LineOutcome.Refused;
import kr.naru.domain.product.Product;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.aos.v1.LineAnswer.PartAnswer;
import org.jspecify.annotations.Nullable;

/** What one of each article costs a store at an instant, with the parts of each price (AOS-41). */
public record PriceAnswer(String store, String asOf, List<Price> prices) {

  /**
   * @param unitPrice won for one base unit, absent when it cannot be had
   * @param refusal why it cannot be ordered now
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Price(
      String article,
      @Nullable String sku,
      @Nullable String name,
      @Nullable Long unitPrice,
      List<PartAnswer> parts,
      @Nullable ReasonMessage refusal) {
    static Price of(LineOutcome outcome) {
      return switch (outcome) {
        case Promised line -> {
          var parts = line.parts().stream().map(PartAnswer::of).toList();
          yield price(line.asked(), Optional.of(line.product()), parts, null);
        }
        case Refused line ->
            price(line.asked(), line.product(), List.of(), ReasonMessage.of(line.refusal()));
      };
    }

    private static Price price(
        Asked asked,
        Optional<Product> product,
        List<PartAnswer> parts,
        @Nullable ReasonMessage refusal) {
      return new Price(
          asked.article(),
          product.map(p -> p.sku().value()).orElse(null),
          product.map(Product::name).orElse(null),
          parts.isEmpty() ? null : parts.getFirst().unitPrice(),
          parts,
          refusal);
    }
  }

  public static PriceAnswer of(StoreCode store, ZonedDateTime at, Stream<LineOutcome> lines) {
    return new PriceAnswer(
        store.value(), ISO_OFFSET_DATE_TIME.format(at), lines.map(Price::of).toList());
  }
}
