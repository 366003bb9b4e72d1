package kr.naru.mapping.file.v1;

import java.util.Map;

/** Nothing of a file can be taken, and where it fails; it gets this one verdict. */
public final class FileError extends RuntimeException {
  private final long line;
  private final Reason reason;

  private FileError(long line, Reason reason) {
    super(reason.code() + " at line " + line + ": " + reason.text());
    this.line = line;
    this.reason = reason;
  }

  public static FileError of(String code, long line, Map<String, String> figures) {
    return new FileError(line, Reason.of(code, figures));
  }

  boolean is(String code) {
    return reason.code().equals(code);
  }

  public Verdict verdict() {
    return Verdict.refused(line, "", reason);
  }
}
