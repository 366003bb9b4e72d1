package kr.naru.connector.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a call that could not be decided (RFC 9457).
 *
 * @param type a page that explains the code: {@code /problems/unknown-store}
 * @param traceId finds the call in the logs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    String titleKo,
    int status,
    String code,
    @Nullable String detail,
    Map<String, String> where,
    String traceId) {}
