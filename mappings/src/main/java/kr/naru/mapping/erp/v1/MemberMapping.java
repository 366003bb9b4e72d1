package kr.naru.mapping.erp.v1;

import kr.naru.domain.liquor.Licence;
import kr.naru.domain.member.BusinessNumber;
import kr.naru.domain.member.Member;
import kr.naru.domain.member.MemberRecord;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.Bond;
import kr.naru.domain.money.BondRecord;
import kr.naru.domain.money.MovementRecord;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;

/** Members, their bonds, and the movements of their money. */
final class MemberMapping {
  private static final long MAX_WON = 1_000_000_000_000L;

  private MemberMapping() {}

  static MemberRecord member(Fields record) {
    return new MemberRecord(
        record.value("store", StoreCode::new),
        record.text("name", 100),
        record.value("businessNo", BusinessNumber::of),
        record.oneOf("kind", Member.Kind.class),
        record.oneOf("state", MemberState.class),
        record.optionalText("grade", 32),
        record.optionalText("priceGroup", 32),
        record.optionalText("route", 32),
        record.text("owner", 100),
        record.text("phone", 40),
        record.text("address", 300),
        record.optionalObject("licence").map(MemberMapping::licence),
        Versions.of(record));
  }

  private static Licence licence(Fields licence) {
    var mapped =
        new Licence(
            licence.text("number", 40),
            licence.value("from", Days::day),
            licence.value("until", Days::day));
    licence.nothingElse();
    return mapped;
  }

  static BondRecord bond(Fields record) {
    var from = record.value("validFrom", Days::day);
    var until = record.value("validUntil", Days::day);
    if (until.isBefore(from)) {
      throw record.contradiction("validUntil", until, "a day not before validFrom");
    }
    return new BondRecord(
        record.value("store", StoreCode::new),
        record.text("bond", 40),
        new Bond(
            new Won(record.number("amount", 0, MAX_WON)),
            new Won(record.number("creditLimit", 0, MAX_WON)),
            from,
            until),
        Versions.of(record));
  }

  static MovementRecord movement(Fields record) {
    var kind = record.oneOf("kind", MovementRecord.Kind.class);
    return new MovementRecord(
        record.text("document", 40),
        record.value("store", StoreCode::new),
        kind,
        kind.account(),
        kind.contra(),
        new Won(record.number("amount", -MAX_WON, MAX_WON)),
        PriceMapping.instant(record, "at"),
        Versions.of(record));
  }
}
