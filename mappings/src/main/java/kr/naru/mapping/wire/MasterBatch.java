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

  /** A record refused by itself; the rest of its message goes in. */
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
        var dot = e.path().indexOf('.');
        refused.add(
            new Refused(
                dot < 0 ? e.path() : e.path().substring(0, dot),
                dot < 0 ? "" : e.path().substring(dot + 1),
                e.value(),
                e.wanted()));
      }
    }
    return new MasterBatch(
        event.source(), event.id(), kind, List.copyOf(records), List.copyOf(refused));
  }
}
