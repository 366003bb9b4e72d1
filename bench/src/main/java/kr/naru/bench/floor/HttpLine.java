package kr.naru.bench.floor;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * HTTP/1.1 with keep-alive over one socket, in as few instructions as can be: the client runs on
 * the same cores as what it measures. It connects anew when the server says that it will close.
 */
public final class HttpLine implements AutoCloseable {
  private static final int TIMEOUT_MILLIS = 30_000;

  private final URI server;
  private final String head;
  private Socket socket;
  private InputStream in;
  private boolean closing;

  /**
   * Connects.
   *
   * @param head the lines of every request but those of the body, each with its end
   */
  public HttpLine(URI server, String head) throws IOException {
    this.server = server;
    this.socket = connected(server);
    this.in = new BufferedInputStream(socket.getInputStream());
    this.head = head + "Host: %s:%d\r\n".formatted(server.getHost(), server.getPort());
  }

  /** What came back. */
  public record Answer(int status, String body) {}

  public Answer send(String key, byte[] body) throws IOException {
    if (closing) {
      reconnect();
    }
    var begin =
        (head + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    var request = new byte[begin.length + body.length];
    System.arraycopy(begin, 0, request, 0, begin.length);
    System.arraycopy(body, 0, request, begin.length, body.length);
    socket.getOutputStream().write(request);
    return answer();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void reconnect() throws IOException {
    socket.close();
    socket = connected(server);
    in = new BufferedInputStream(socket.getInputStream());
    closing = false;
  }

  private static Socket connected(URI server) throws IOException {
    var socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(TIMEOUT_MILLIS);
    return socket;
  }

  private Answer answer() throws IOException {
    var status = Integer.parseInt(line().split(" ")[1]);
    var length = 0;
    var chunked = false;
    for (var header = line(); !header.isEmpty(); header = line()) {
      var lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      }
      closing |= lower.startsWith("connection:") && lower.endsWith("close");
      chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
    }
    var body = chunked ? chunks() : exactly(length);
    return new Answer(status, new String(body, StandardCharsets.UTF_8));
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream();
    for (var size = size(); size > 0; size = size()) {
      body.writeBytes(exactly(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("The server hung up in the middle of its answer.");
    }
    return bytes;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (var next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("The server hung up.");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
