package kr.naru;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A stand-in for the hub that is ready, tells its name, and goes when its parent goes. */
public final class Hub {
  private Hub() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println("stand-in " + System.getenv("NARU_NODE") + " starts");
    if (System.getenv("STUB_FAILS") != null) {
      throw new IllegalStateException("a planted failure");
    }
    ProcessHandle.of(Long.getLong("naru.parent.pid", -1)).ifPresent(Hub::leaveWith);
    int port = Integer.parseInt(System.getenv("NARU_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/actuator/health/readiness", exchange -> answer(exchange, "UP"));
    server.createContext("/env", exchange -> answer(exchange, variable(exchange)));
    server.start();
  }

  private static void leaveWith(ProcessHandle parent) {
    Thread watch =
        new Thread(
            () -> {
              parent.onExit().join();
              Runtime.getRuntime().halt(1);
            });
    watch.setDaemon(true);
    watch.start();
  }

  private static String variable(HttpExchange exchange) {
    return String.valueOf(System.getenv(exchange.getRequestURI().getQuery()));
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    try (exchange) {
      byte[] bytes = text.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
