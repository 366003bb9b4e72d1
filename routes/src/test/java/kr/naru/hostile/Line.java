package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection to the hub; what is said on it is nobody's business but the test's. */
final class Line implements AutoCloseable {
  private final RawHub hub;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  Line(RawHub hub) {
    this.hub = hub;
  }

  /**
   * What was answered.
   *
   * @param nanos from the first byte sent to the last byte received
   */
  record Reply(int status, String head, byte[] body, long nanos) {
    String text() {
      return new String(body, UTF_8);
    }

    String all() {
      return head + text();
    }
  }

  /**
   * @param head the request line and its headers, each with its CRLF, without the body's length
   */
  Reply call(String head, byte[] body) throws IOException {
    var out = connected().getOutputStream();
    var request = new ByteArrayOutputStream();
    request.writeBytes(head.getBytes(ISO_8859_1));
    request.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(ISO_8859_1));
    request.writeBytes(body);
    var from = System.nanoTime();
    out.write(request.toByteArray());
    var reply = reply(from);
    if (reply.head().toLowerCase(Locale.ROOT).contains("connection: close")) {
      close();
    }
    return reply;
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private Socket connected() throws IOException {
    if (socket == null) {
      socket = hub.connect();
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
    }
    return socket;
  }

  private Reply reply(long from) throws IOException {
    var head = new StringBuilder();
    var length = 0;
    var chunked = false;
    for (var line = line(); !line.isEmpty(); line = line()) {
      head.append(line).append("\r\n");
      var header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(15).strip());
      }
      chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
    }
    var body = chunked ? chunks() : in.readNBytes(length);
    var status = Integer.parseInt(head.substring(9, 12));
    return new Reply(status, head.toString(), body, System.nanoTime() - from);
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
      body.writeBytes(in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The hub hung up after '" + line + "'");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
