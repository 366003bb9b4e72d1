package kr.naru.mapping.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** What became of a message of masters, as its sender and the passport see it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MasterResult(
    String source,
    String id,
    String kind,
    int applied,
    int stale,
    List<MasterBatch.Refused> refused) {}
