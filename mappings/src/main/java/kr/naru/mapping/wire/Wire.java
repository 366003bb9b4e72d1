package kr.naru.mapping.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON codec: UTF-8, no duplicate names, bounded in depth, length and number of tokens.
 *
 * <p>Bounds: depth 32, a text 64 KiB, a number 64 digits, a document 1 MiB (batches of masters come
 * in several messages).
 */
public final class Wire {
  private static final int MAX_BYTES = 1 << 20;
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(32)
                          .maxStringLength(64 * 1024)
                          .maxNumberLength(64)
                          .maxNameLength(128)
                          .maxDocumentLength(MAX_BYTES)
                          .maxTokenCount(200_000)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private Wire() {}

  public static JsonNode read(byte[] bytes) {
    var text = utf8(bytes);
    try {
      return JSON.readTree(text);
    } catch (JacksonException e) {
      throw new WireError(where(e), text, "JSON wanted: " + firstLine(e));
    }
  }

  /** The bytes of a wire record of ours; names as they stand, absent values left out by type. */
  public static byte[] write(Object message) {
    return JSON.writeValueAsBytes(message);
  }

  private static String utf8(byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new WireError("$", bytes.length + " bytes", "at most " + MAX_BYTES + " bytes");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WireError("$", bytes.length + " bytes", "text in UTF-8");
    }
  }

  private static String where(JacksonException e) {
    var at = e.getLocation();
    return at == null ? "$" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Without the parser's own names for its parts and bounds. */
  private static String firstLine(JacksonException e) {
    if (e instanceof DatabindException) {
      return "one value, and nothing after it";
    }
    var said = e.getOriginalMessage().lines().findFirst().orElse("not readable");
    return said.replaceAll(" ?\\(from `[^`]*`\\)|, from `[^`]*`", "");
  }
}
