package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * One document of an attacker, sent to the door of orders.
 *
 * @param status what it is answered
 * @param headers lines beside those every order has; each ends with CRLF
 */
record Attack(String name, int status, String headers, Supplier<byte[]> body) {
  private static final String ORDER = "{\"lines\":[{\"article\":\"P1\",\"quantity\":1}]}";
  private static final int DEEP = 100_000;
  private static final int LARGE = 50 << 20;

  static Stream<Attack> all() {
    return Stream.of(texts(), bytes(), sizes(), framings()).flatMap(attacks -> attacks);
  }

  private static Stream<Attack> texts() {
    return Stream.of(
        text("lists 100,000 deep", "[".repeat(DEEP) + "]".repeat(DEEP)),
        text("objects 100,000 deep", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
        text("a number of 1,000,000 digits", order("9".repeat(1_000_000))),
        text("an exponent of a thousand million", order("1e1000000000")),
        text("a tiny fraction of a thousand million digits", order("1e-1000000000")),
        text(
            "a number of a thousand million digits, as far as it is read",
            order("9".repeat(1 << 19))),
        text("duplicate names", order("1,\"quantity\":1000")),
        text("100,000 tokens of one list", "[" + "0,".repeat(250_000) + "0]"),
        text(
            "XML with an external entity",
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"),
        text(
            "XML that laughs", "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"),
        text("a type to be made", "{\"@class\":\"javax.script.ScriptEngineManager\",\"lines\":[]}"),
        text("a name of a million characters", "{\"" + "a".repeat(1_000_000) + "\":1}"),
        text("NUL in a name", "{\"lines\\u0000\":[]}"),
        text("a raw NUL", ORDER.replace("P1", "P\0")),
        text("a control character", ORDER.replace("P1", "P\u0007")));
  }

  private static Stream<Attack> bytes() {
    return Stream.of(
        new Attack("a byte order mark", 400, "", () -> ("\uFEFF" + ORDER).getBytes(UTF_8)),
        new Attack(
            "broken UTF-8", 400, "", () -> ORDER.replace("P1", "\u00C3").getBytes(ISO_8859_1)),
        new Attack("overlong UTF-8", 400, "", () -> ORDER.replace("P1", "À¯").getBytes(ISO_8859_1)),
        new Attack(
            "CP949", 400, "", () -> ORDER.replace("P1", "우유").getBytes(Charset.forName("MS949"))),
        new Attack("serialised Java", 400, "", () -> new byte[] {-84, -19, 0, 5, 's', 'r'}),
        new Attack("a gzip bomb", 400, "Content-Encoding: gzip\r\n", () -> gzip(new byte[LARGE])),
        new Attack(
            "a gzip that is none", 400, "Content-Encoding: gzip\r\n", () -> ORDER.getBytes(UTF_8)));
  }

  private static Stream<Attack> sizes() {
    return Stream.of(
        new Attack("50 MB with their length", 413, "", () -> spaces(LARGE)),
        new Attack(
            "50 MB in one chunk",
            413,
            "Transfer-Encoding: chunked\r\n",
            () -> chunk(spaces(LARGE))),
        new Attack(
            "a key of 101 characters", 400, key("k".repeat(101)), () -> ORDER.getBytes(UTF_8)),
        new Attack("a key of 10 kB", 400, key("k".repeat(10_000)), () -> ORDER.getBytes(UTF_8)));
  }

  private static Stream<Attack> framings() {
    return Stream.of(
        new Attack(
            "chunks without a size",
            400,
            "Transfer-Encoding: chunked\r\n",
            () -> "quantity\r\n{}\r\n0\r\n\r\n".getBytes(UTF_8)),
        new Attack("a key with a control", 400, key("k\u0001"), () -> ORDER.getBytes(UTF_8)),
        new Attack("a key with NUL", 400, key("k\0"), () -> ORDER.getBytes(UTF_8)),
        new Attack(
            "a bare CR in a header", 400, "X-A: a\rX-Evil: b\r\n", () -> ORDER.getBytes(UTF_8)),
        new Attack(
            "a head of 100 kB",
            400,
            "X-A: " + "a".repeat(100_000) + "\r\n",
            () -> ORDER.getBytes(UTF_8)),
        new Attack(
            "a length and chunks",
            400,
            "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
            () -> ORDER.getBytes(UTF_8)),
        new Attack("two lengths", 400, "Content-Length: 3\r\n", () -> ORDER.getBytes(UTF_8)));
  }

  private static Attack text(String name, String body) {
    return new Attack(name, 400, "", () -> body.getBytes(UTF_8));
  }

  /** The whole head of the request. */
  String head(String token, String key, int length) {
    return "POST /api/v1/orders HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n"
        + "Authorization: Bearer %s\r\nContent-Type: application/json\r\n".formatted(token)
        + (headers.contains("Idempotency-Key") ? "" : key(key))
        + (headers.contains("chunked") ? "" : "Content-Length: " + length + "\r\n")
        + headers
        + "\r\n";
  }

  @Override
  public String toString() {
    return name;
  }

  private static String key(String key) {
    return "Idempotency-Key: " + key + "\r\n";
  }

  private static String order(String quantity) {
    return "{\"lines\":[{\"article\":\"P1\",\"quantity\":" + quantity + "}]}";
  }

  private static byte[] spaces(int size) {
    var body = new byte[size];
    java.util.Arrays.fill(body, (byte) ' ');
    return body;
  }

  private static byte[] chunk(byte[] content) {
    var chunk = new ByteArrayOutputStream();
    chunk.writeBytes("%x\r\n".formatted(content.length).getBytes(UTF_8));
    chunk.writeBytes(content);
    chunk.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    return chunk.toByteArray();
  }

  private static byte[] gzip(byte[] content) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
