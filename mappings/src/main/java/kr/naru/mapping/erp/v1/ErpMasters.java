package kr.naru.mapping.erp.v1;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;
import kr.naru.domain.shared.MasterRecord;
import kr.naru.mapping.wire.CloudEvent;
import kr.naru.mapping.wire.Fields;
import kr.naru.mapping.wire.MasterBatch;
import kr.naru.mapping.wire.WireError;

/** The masters and movements the ERP sends, by message type {@code kr.naru.erp.<kind>.v1}. */
public final class ErpMasters {
  private static final Map<String, Function<Fields, ? extends MasterRecord>> KINDS =
      Map.ofEntries(
          entry("setting", CentreMapping::setting),
          entry("route", CentreMapping::route),
          entry("holiday", CentreMapping::holiday),
          entry("category", ProductMapping::category),
          entry("product", ProductMapping::product),
          entry("barcode", ProductMapping::barcode),
          entry("price-group", PriceMapping::priceGroup),
          entry("base-price", PriceMapping::basePrice),
          entry("member-price", PriceMapping::memberPrice),
          entry("special", PriceMapping::special),
          entry("member", MemberMapping::member),
          entry("bond", MemberMapping::bond),
          entry("movement", MemberMapping::movement));

  private ErpMasters() {}

  public static MasterBatch read(CloudEvent event) {
    var kind = event.type().replaceFirst("^kr\\.naru\\.erp\\.(.+)\\.v1$", "$1");
    var mapping = KINDS.get(kind);
    if (mapping == null) {
      throw new WireError("type", event.type(), "kr.naru.erp.<kind>.v1, kind of " + KINDS.keySet());
    }
    return MasterBatch.read(event, kind, mapping);
  }

  /** How a record of a kind is read, wherever it comes from. */
  public static Function<Fields, ? extends MasterRecord> reader(String kind) {
    var mapping = KINDS.get(kind);
    if (mapping == null) {
      throw new IllegalArgumentException("No records of kind " + kind + " come from the ERP");
    }
    return mapping;
  }
}
