package kr.naru.mapping.erp.v1;

import java.time.Instant;
import java.util.Optional;
import kr.naru.domain.price.BasePriceRecord;
import kr.naru.domain.price.MemberPriceRecord;
import kr.naru.domain.price.PriceGroupRecord;
import kr.naru.domain.price.SpecialRecord;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;

/** Price groups, base prices, member prices and specials. */
final class PriceMapping {
  private static final long MAX_PRICE = 100_000_000;
  private static final long MAX_CAP = 1_000_000_000;

  private PriceMapping() {}

  static PriceGroupRecord priceGroup(Fields record) {
    return new PriceGroupRecord(
        record.text("priceGroup", 32),
        instant(record, "validFrom"),
        new Rate((int) record.number("ratePermyriad", -10_000, 100_000)),
        Versions.of(record));
  }

  static BasePriceRecord basePrice(Fields record) {
    return new BasePriceRecord(
        record.value("sku", Sku::new),
        instant(record, "validFrom"),
        price(record),
        Versions.of(record));
  }

  static MemberPriceRecord memberPrice(Fields record) {
    return new MemberPriceRecord(
        record.value("store", StoreCode::new),
        record.value("sku", Sku::new),
        instant(record, "validFrom"),
        price(record),
        Versions.of(record));
  }

  static SpecialRecord special(Fields record) {
    var from = instant(record, "validFrom");
    var until = instant(record, "validUntil");
    if (!from.isBefore(until)) {
      throw record.contradiction("validUntil", until, "an instant after validFrom");
    }
    return new SpecialRecord(
        record.text("special", 32),
        record.value("sku", Sku::new),
        new Won(record.number("price", 1, MAX_PRICE)),
        from,
        until,
        record.optionalNumber("cap", 1, MAX_CAP),
        record.flag("withdrawn"),
        Versions.of(record));
  }

  private static Optional<Won> price(Fields record) {
    return record.optionalNumber("price", 1, MAX_PRICE).map(Won::new);
  }

  /** With its offset: {@code 2026-03-05T00:00:00+09:00}. */
  static Instant instant(Fields record, String name) {
    return record.value(name, Days::time).toInstant();
  }
}
