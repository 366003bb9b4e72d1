package kr.naru.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** The hub's port without a client's good manners: any byte can be sent. */
final class RawHub {
  private static final int PATIENCE_MILLIS = 20_000;

  private final int port;

  RawHub(int port) {
    this.port = port;
  }

  Socket connect() throws IOException {
    var socket = new Socket();
    socket.connect(new InetSocketAddress("127.0.0.1", port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }

  /** Sends a whole request and gives what came back until the hub hung up, as text. */
  String exchange(String head, byte[] body) throws IOException {
    try (var socket = connect()) {
      var in = socket.getInputStream();
      var answer = CompletableFuture.supplyAsync(() -> answer(in));
      send(socket, head, body);
      return new String(answer.join(), StandardCharsets.UTF_8);
    }
  }

  /** A hub that has seen enough closes early; what it said before counts. */
  private static void send(Socket socket, String head, byte[] body) {
    try {
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.ISO_8859_1));
      out.write(body);
      out.flush();
    } catch (IOException closed) {
      // read on: the answer was sent before the connection was closed
    }
  }

  private static byte[] answer(InputStream in) {
    var answer = new ByteArrayOutputStream();
    try {
      in.transferTo(answer);
    } catch (IOException closed) {
      // what was read until the reset is the answer
    }
    return answer.toByteArray();
  }
}
