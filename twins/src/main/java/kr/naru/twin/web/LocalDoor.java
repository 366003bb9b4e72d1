package kr.naru.twin.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP door on 127.0.0.1 that can be shut and opened again at the same port. */
public final class LocalDoor implements AutoCloseable {
  static {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else an answer waits up to 40 ms
  }

  private final HttpHandler handler;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final int port;
  private @Nullable HttpServer server;

  private LocalDoor(int port, HttpHandler handler) {
    this.handler = handler;
    this.server = listen(port);
    this.port = server.getAddress().getPort();
  }

  /**
   * Opens it.
   *
   * @param port 0 for any free one
   * @param handler answers; when it throws, the line breaks without an answer
   */
  public static LocalDoor open(int port, HttpHandler handler) {
    return new LocalDoor(port, handler);
  }

  public int port() {
    return port;
  }

  /** From now on connections are refused. */
  public synchronized void shut() {
    var open = server;
    server = null;
    if (open != null) {
      open.stop(0);
    }
  }

  /** Opens it again. */
  public synchronized void reopen() {
    if (server == null) {
      server = listen(port);
    }
  }

  @Override
  public void close() {
    shut();
    threads.shutdownNow();
  }

  private HttpServer listen(int at) {
    try {
      var listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      listening.setExecutor(threads);
      listening.createContext("/", this::answer);
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot listen on 127.0.0.1:" + at, e);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      handler.handle(exchange);
    }
  }
}
