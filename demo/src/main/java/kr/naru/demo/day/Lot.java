package kr.naru.demo.day;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Draws by which a file's numbers are given what the file does not say: always the same. */
public final class Lot {
  private static final int HUNDRED = 100;
  private static final double RANGE = 0x1.0p32;

  private Lot() {}

  /** 0 to 99: the CRC-32 of {@code what}, a space and {@code number}, modulo 100. */
  public static int of(String what, String number) {
    return (int) (crc(what, number) % HUNDRED);
  }

  /** The same as a share, 0 to below 1. */
  public static double share(String what, String number) {
    return crc(what, number) / RANGE;
  }

  private static long crc(String what, String number) {
    var crc = new CRC32();
    crc.update((what + " " + number).getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
