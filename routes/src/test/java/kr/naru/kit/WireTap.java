package kr.naru.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands between the hub and PostgreSQL and counts round trips as they cross the wire.
 *
 * <p>A round trip is what the hub waits for: a Sync or a simple Query of the frontend protocol.
 */
public final class WireTap {
  private final ServerSocket door;
  private final int target;
  private final List<Line> lines = new CopyOnWriteArrayList<>();

  private WireTap(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  public static WireTap to(int port) {
    try {
      var tap = new WireTap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.ofVirtual().start(tap::accept);
      return tap;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Forgets what crossed so far. */
  public void reset() {
    lines.forEach(Line::reset);
  }

  /** Round trips of the one transaction since the reset that carried {@code text}. */
  public int roundTripsOfTheTransactionThatCarried(String text) {
    var carriers = lines.stream().map(line -> line.transaction(text)).filter(n -> n > 0).toList();
    if (carriers.size() != 1) {
      throw new AssertionError(carriers.size() + " connections carried " + text);
    }
    return carriers.getFirst();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        var hub = door.accept();
        var database = new Socket(InetAddress.getLoopbackAddress(), target);
        hub.setTcpNoDelay(true);
        database.setTcpNoDelay(true);
        var line = new Line();
        lines.add(line);
        pump(hub, database, line::sent);
        pump(database, hub, line::answered);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private interface Seen {
    void bytes(byte[] bytes);
  }

  private static void pump(Socket from, Socket to, Seen seen) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (from;
                  to) {
                copy(from.getInputStream(), to.getOutputStream(), seen);
              } catch (IOException e) {
                // one of the two hung up, so the other does
              }
            });
  }

  private static void copy(InputStream in, OutputStream out, Seen seen) throws IOException {
    var buffer = new byte[1 << 16];
    for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      var bytes = new byte[n];
      System.arraycopy(buffer, 0, bytes, 0, n);
      seen.bytes(bytes);
      out.write(buffer, 0, n);
      out.flush();
    }
  }

  /** One connection; its questions end with a Sync or are a simple Query. */
  private static final class Line {
    private static final int SSL_REQUEST = 80877103;
    private static final int GSS_REQUEST = 80877104;

    /** How the answer to a trip ends when no transaction is open after it. */
    private static final String OVER = "Z\0\0\0\5I";

    /** More would fill the memory of a long run, and look like the hub's. */
    private static final int MOST_TRIPS = 1_000;

    private final List<String> trips = new ArrayList<>();
    private final Set<Integer> last = new HashSet<>();
    private String heard = "";
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private ByteBuffer unread = ByteBuffer.allocate(0);
    private boolean startedUp;

    synchronized void sent(byte[] bytes) {
      var all = ByteBuffer.allocate(unread.remaining() + bytes.length);
      unread = all.put(unread).put(bytes).flip();
      while (readOne()) {}
    }

    /** Reads one message of the frontend, if all of it is here. */
    private boolean readOne() {
      var head = startedUp ? 1 : 0;
      if (unread.remaining() < head + 4) {
        return false;
      }
      var at = unread.position();
      var length = unread.getInt(at + head);
      if (unread.remaining() < head + length) {
        return false;
      }
      said.write(unread.array(), unread.arrayOffset() + at, head + length);
      if (startedUp) {
        if (isWaitedFor(unread.get(at), unread.remaining() == head + length)) {
          trips.add(said.toString(StandardCharsets.ISO_8859_1));
          said.reset();
        }
      } else {
        var code = unread.getInt(at + 4);
        startedUp = code != SSL_REQUEST && code != GSS_REQUEST;
      }
      unread.position(at + head + length);
      return true;
    }

    /** A simple Query that travels with what follows it, as BEGIN does, is not waited for. */
    private static boolean isWaitedFor(byte type, boolean last) {
      return type == 'S' || (type == 'Q' && last);
    }

    synchronized void answered(byte[] bytes) {
      var all = heard + new String(bytes, StandardCharsets.ISO_8859_1);
      heard = all.substring(Math.max(0, all.length() - OVER.length()));
      if (heard.equals(OVER) && trips.size() > MOST_TRIPS) {
        forget();
      } else if (heard.equals(OVER)) {
        last.add(trips.size() - 1);
      }
    }

    synchronized void reset() {
      said.reset();
      forget();
    }

    private void forget() {
      trips.clear();
      last.clear();
    }

    /** From the BEGIN before the text to the end of the transaction; 0 without the text. */
    synchronized int transaction(String text) {
      var at = 0;
      while (at < trips.size() && !trips.get(at).contains(text)) {
        at++;
      }
      if (at == trips.size()) {
        return 0;
      }
      var begin = at;
      while (begin > 0 && !trips.get(begin).contains("BEGIN")) {
        begin--;
      }
      var end = at;
      while (end < trips.size() - 1 && !last.contains(end)) {
        end++;
      }
      return end - begin + 1;
    }
  }
}
