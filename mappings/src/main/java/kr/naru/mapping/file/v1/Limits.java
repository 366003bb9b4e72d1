package kr.naru.mapping.file.v1;

/**
 * How much one file may hold.
 *
 * @param lines with the header
 */
public record Limits(long bytes, long lines) {
  /** A file in the watched folder. */
  public static final Limits FOLDER = new Limits(50L << 20, 200_000);

  /** A file sent by command, whose sender waits for the verdicts. */
  public static final Limits COMMAND = new Limits(8L << 20, 20_000);

  /** Characters of one record, line breaks within quotes included. */
  static final int RECORD = 64 * 1024;
}
