package kr.naru.proof.spoil;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils documents, the same way for the same seed. */
public final class Mutator {
  private static final Charset CP949 = Charset.forName("MS949");
  private static final List<String> GRAFTS =
      List.of(
          "\0",
          "\uFEFF",
          "\u0007",
          "\r\n",
          "{",
          "]",
          "\"",
          "null",
          "-1",
          "1e999999999",
          "NaN",
          "9".repeat(400),
          "[".repeat(2_000),
          "\"a\":1,\"a\":2,",
          "\\ud800",
          "true",
          ",,",
          "우유",
          "A".repeat(70_000),
          "'; drop table inbox; --",
          "../../etc/passwd",
          "0".repeat(40));

  /** Whole values of the right place and the wrong kind: what they spoil can still be parsed. */
  private static final List<String> VALUES =
      List.of(
          "0",
          "-1",
          "1.5",
          "1e400",
          "1e1000000000",
          "9223372036854775807",
          "9223372036854775808",
          "\"\"",
          "\" \"",
          "\"한글\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "\"\\u202e\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"+999999999-12-31T23:59:59.999999999-18:00\"",
          "\"0000-01-01\"",
          "\"2026-02-30\"",
          "\"24:00\"",
          "\"=cmd|' /C calc'!A0\"",
          "null",
          "true",
          "[]",
          "[[[]]]",
          "{}",
          "{\"@class\":\"A\"}");

  private final Random random;

  public Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** One to three changes. */
  public byte[] spoil(byte[] document) {
    var spoilt = document;
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  public String spoil(String document) {
    var spoilt = spoil(document.getBytes(StandardCharsets.UTF_8));
    return new String(spoilt, StandardCharsets.UTF_8);
  }

  private byte[] once(byte[] document) {
    return switch (random.nextInt(10)) {
      case 0 -> Arrays.copyOf(document, at(document));
      case 1 -> flipped(document);
      case 2 -> spliced(document, at(document), new byte[] {(byte) random.nextInt(256)});
      case 3 -> cut(document);
      case 4 -> doubled(document);
      case 5 -> new String(document, StandardCharsets.UTF_8).getBytes(CP949);
      case 6 -> swapped(document);
      case 7, 8 -> valued(document);
      default -> spliced(document, at(document), graft());
    };
  }

  private int at(byte[] document) {
    return random.nextInt(document.length + 1);
  }

  private byte[] graft() {
    return anyOf(GRAFTS);
  }

  private byte[] anyOf(List<String> texts) {
    return texts.get(random.nextInt(texts.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flipped(byte[] document) {
    var flipped = document.clone();
    if (flipped.length > 0) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  /** A field or a part of one goes. */
  private byte[] cut(byte[] document) {
    var from = at(document);
    var to = Math.min(document.length, from + random.nextInt(30));
    return joined(Arrays.copyOf(document, from), Arrays.copyOfRange(document, to, document.length));
  }

  private byte[] doubled(byte[] document) {
    var from = at(document);
    return spliced(document, from, Arrays.copyOfRange(document, from, document.length));
  }

  /** Texts become numbers, numbers texts, objects lists. */
  private byte[] swapped(byte[] document) {
    var text = new String(document, StandardCharsets.UTF_8);
    return switch (random.nextInt(3)) {
      case 0 -> text.replaceFirst(": ?\"[^\"]*\"", ":7").getBytes(StandardCharsets.UTF_8);
      case 1 -> text.replaceFirst(": ?(\\d+)", ":\"$1\"").getBytes(StandardCharsets.UTF_8);
      default -> text.replace('{', '[').replace('}', ']').getBytes(StandardCharsets.UTF_8);
    };
  }

  /** The value after some colon or comma becomes another one. */
  private byte[] valued(byte[] document) {
    var from = after(document, at(document), ":,=");
    var to = from;
    while (to < document.length && ",}]\n&".indexOf(document[to]) < 0) {
      to++;
    }
    var rest = Arrays.copyOfRange(document, to, document.length);
    return joined(joined(Arrays.copyOf(document, from), anyOf(VALUES)), rest);
  }

  private static int after(byte[] document, int from, String marks) {
    var at = from;
    while (at < document.length && marks.indexOf(document[at]) < 0) {
      at++;
    }
    return Math.min(document.length, at + 1);
  }

  private static byte[] spliced(byte[] document, int at, byte[] graft) {
    return joined(
        joined(Arrays.copyOf(document, at), graft),
        Arrays.copyOfRange(document, at, document.length));
  }

  private static byte[] joined(byte[] head, byte[] tail) {
    var joined = Arrays.copyOf(head, head.length + tail.length);
    System.arraycopy(tail, 0, joined, head.length, tail.length);
    return joined;
  }
}
