package kr.naru.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils documents, the same way for the same seed. */
final class Mutator {
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

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** One to three changes. */
  byte[] spoil(byte[] document) {
    var spoilt = document;
    for (var times = 1 + random.nextInt(3); times > 0; times--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  private byte[] once(byte[] document) {
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(document, at(document));
      case 1 -> flipped(document);
      case 2 -> spliced(document, at(document), new byte[] {(byte) random.nextInt(256)});
      case 3 -> cut(document);
      case 4 -> doubled(document);
      case 5 -> new String(document, StandardCharsets.UTF_8).getBytes(Charset.forName("MS949"));
      case 6 -> swapped(document);
      default -> spliced(document, at(document), graft());
    };
  }

  private int at(byte[] document) {
    return random.nextInt(document.length + 1);
  }

  private byte[] graft() {
    return GRAFTS.get(random.nextInt(GRAFTS.size())).getBytes(StandardCharsets.UTF_8);
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
