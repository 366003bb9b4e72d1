package kr.naru.mapping.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kr.naru.domain.shared.MasterRecord;

/**
 * The records of one message: those understood, and each that was not with its field and reason.
 *
 * @param kind what the records are: {@code member}, {@code base-price}
 */
public record MasterBatch(
    String source, String id, String kind, List<MasterRecord> records, List<Refused> refused) {
  private static final int MAX_RECORDS = 1_000;

  /**
   * A record refused by itself; the rest of its message goes in.
   *
   * @param record its place: {@code data.records[3]}
   */
  public record Refused(String record, String field, String value, String reason) {}

  public static MasterBatch read(
      CloudEvent event, String kind, Function<Fields, ? extends MasterRecord> mapping) {
    var records = new ArrayList<MasterRecord>();
    var refused = new ArrayList<Refused>();
    for (var fields : event.data().list("records", MAX_RECORDS)) {
      try {
        var mapped = mapping.apply(fields);
        fields.nothingElse();
        records.add(mapped);
      } catch (WireError e) {
        refused.add(new Refused(fields.path(), fields.nameOf(e), e.value(), e.wanted()));
      }
    }
    return new MasterBatch(
        event.source(), event.id(), kind, List.copyOf(records), List.copyOf(refused));
  }
}
