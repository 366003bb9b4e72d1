package kr.naru.domain.liquor;

import java.time.LocalDate;
import java.util.Optional;
import kr.naru.domain.member.Member;

/**
 * Liquor goes only to a licensed store, and only with the label made for its trade.
 *
 * <p>The licence must hold on the day of delivery. Source: Liquor Licence Act practice; deck "주류
 * I/F"; purpose codes of NTS notice 2022-17 (가정용 for shops, 유흥음식점용 for restaurants).
 */
public final class LicenceRule {
  public sealed interface Verdict {}

  public record Allowed() implements Verdict {}

  public record NoLicence() implements Verdict {}

  public record Lapsed(String number, LocalDate until) implements Verdict {}

  public record WrongPurpose(LiquorPurpose label, Member.Kind buyer) implements Verdict {}

  public Verdict decide(Member buyer, Optional<LiquorPurpose> label, LocalDate deliveryDay) {
    if (buyer.liquorLicence().isEmpty()) {
      return new NoLicence();
    }
    var licence = buyer.liquorLicence().get();
    if (!licence.coversDay(deliveryDay)) {
      return new Lapsed(licence.number(), licence.until());
    }
    return label
        .filter(purpose -> !purpose.sellableTo(buyer.kind()))
        .<Verdict>map(purpose -> new WrongPurpose(purpose, buyer.kind()))
        .orElseGet(Allowed::new);
  }
}
