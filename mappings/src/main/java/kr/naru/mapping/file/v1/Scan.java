package kr.naru.mapping.file.v1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Map;

/**
 * Reads a file from end to end before any of it is applied, so that a file nobody can read changes
 * nothing: undecodable bytes, NUL, a quote that is never closed, lines too long or too many.
 */
final class Scan {
  private final Limits limits;
  private long line = 1;
  private long column;
  private long record = 1;
  private int length;
  private char before = '\n';
  private boolean quoted;
  private boolean closed;
  private long quotedSince;
  private boolean fieldBegins = true;

  private Scan(Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws FileError where the file cannot be read
   */
  static void of(InputStream in, Charset charset, Limits limits) throws IOException {
    var scan = new Scan(limits);
    scan.decode(in, charset);
    if (scan.quoted) {
      throw FileError.of("QUOTE_NOT_CLOSED", scan.quotedSince, Map.of());
    }
  }

  private void decode(InputStream in, Charset charset) throws IOException {
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var bytes = ByteBuffer.allocate(1 << 16);
    var chars = CharBuffer.allocate(1 << 16);
    for (var ended = false; !ended; ) {
      var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      ended = read < 0;
      bytes.position(bytes.position() + Math.max(read, 0)).flip();
      var result = decoder.decode(bytes, chars, ended);
      chars.flip();
      while (chars.hasRemaining()) {
        next(chars.get());
      }
      chars.clear();
      if (result.isError()) {
        throw at("NOT_DECODABLE", column + 1);
      }
      ended &= !bytes.hasRemaining();
      bytes.compact();
    }
  }

  private void next(char c) {
    if (c == '\n' && before == '\r') {
      before = c;
      return;
    }
    column++;
    if (c == 0) {
      throw at("NUL_CHARACTER", column);
    }
    quotes(c);
    if (c == '\n' || c == '\r') {
      newLine();
    } else if (++length > Limits.RECORD) {
      throw FileError.of("LINE_TOO_LONG", record, Map.of("max", "" + Limits.RECORD));
    }
    before = c;
  }

  /** A quote opens a field at its beginning only; a doubled one closes and opens again. */
  private void quotes(char c) {
    var reopened = closed && c == '"';
    closed = quoted && c == '"';
    if (closed) {
      quoted = false;
    } else if (c == '"' && (fieldBegins || reopened)) {
      quotedSince = reopened ? quotedSince : line;
      quoted = true;
    }
    fieldBegins = !quoted && (c == ',' || c == '\n' || c == '\r');
  }

  private void newLine() {
    line++;
    column = 0;
    if (!quoted) {
      record = line;
      length = 0;
    }
    if (line > limits.lines() + 1) {
      throw FileError.of("TOO_MANY_LINES", line - 1, Map.of("max", "" + limits.lines()));
    }
  }

  private FileError at(String code, long position) {
    return FileError.of(code, line, Map.of("line", "" + line, "column", "" + position));
  }
}
