package kr.naru.bench.neighbours;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.naru.bench.floor.HttpLine;
import kr.naru.twin.server.Grant;

/** Connections on which a request never ends, a byte a second, and others that stay idle. */
final class SlowSenders implements Trouble {
  private static final String HEADERS = "GET /api/v1/orders HTTP/1.1\r\nHost: hub\r\nX-Slow: ";
  private static final String BODY =
      "POST /api/v1/orders HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\n"
          + "Content-Length: 100000\r\n\r\n{";
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final URI hub;
  private final String begin;
  private final List<Socket> slow = new ArrayList<>();
  private final List<HttpLine> idle = new ArrayList<>();
  private final Thread thread;
  private int hungUp;
  private volatile boolean open = true;

  private SlowSenders(Place place, String begin, int connections) throws IOException {
    this.hub = place.house().hubUri();
    this.begin = begin;
    for (var n = 0; n < connections; n++) {
      slow.add(connected());
    }
    this.thread = Thread.ofPlatform().daemon().name("slow-senders").unstarted(this::run);
  }

  static SlowSenders ofHeaders(Place place, int connections, int idle) throws IOException {
    var senders = new SlowSenders(place, HEADERS, connections);
    var grant = Grant.of("operator", place.id(), "operate", "order:read");
    for (var n = 0; n < idle; n++) {
      var line = place.line("GET", "orders?limit=1", grant);
      line.send("i" + n, new byte[0]);
      senders.idle.add(line);
    }
    senders.thread.start();
    return senders;
  }

  /** Nobody knows them: they have no token. */
  static SlowSenders ofBodies(Place place, int connections) throws IOException {
    var senders = new SlowSenders(place, BODY, connections);
    senders.thread.start();
    return senders;
  }

  private Socket connected() throws IOException {
    var socket = new Socket(hub.getHost(), hub.getPort());
    socket.setTcpNoDelay(true);
    socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private void run() {
    var pause = SECOND / slow.size();
    var due = System.nanoTime();
    for (var n = 0; open; n = (n + 1) % slow.size()) {
      due = Math.max(due + pause, System.nanoTime());
      Pace.awaitTime(due);
      step(n);
    }
  }

  /** Who is hung up on comes again, as one who means harm does. */
  private void step(int n) {
    try {
      slow.get(n).getOutputStream().write('a');
    } catch (IOException closed) {
      hungUp++;
      try {
        slow.get(n).close();
        slow.set(n, connected());
      } catch (IOException notLetIn) {
        hungUp++;
      }
    }
  }

  @Override
  public String end() throws Exception {
    open = false;
    thread.join();
    for (var socket : slow) {
      socket.close();
    }
    for (var line : idle) {
      line.close();
    }
    return "%d slow, %d idle, hung up on %d times".formatted(slow.size(), idle.size(), hungUp);
  }
}
