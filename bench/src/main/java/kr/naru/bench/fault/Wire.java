package kr.naru.bench.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A line to a server of this machine that can be slowed, frozen, spoiled and cut. */
final class Wire implements AutoCloseable {
  private static final int BYTES = 16 * 1024;
  private static final byte RUBBISH = (byte) 0xff;
  private static final Duration SLOWNESS = Duration.ofMillis(50);
  private static final Duration LOOK = Duration.ofMillis(10);

  private final ServerSocket door;
  private final int port;
  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
  private volatile State state = State.WHOLE;

  private Wire(ServerSocket door, int port) {
    this.door = door;
    this.port = port;
  }

  /** How it is. */
  enum State {
    WHOLE,
    /** 50 ms for every piece, both ways. */
    SLOW,
    /** Nothing comes through and nobody is told: no reset, no end. */
    FROZEN,
    /** What the caller says does not arrive; the other way is open. */
    MUTE,
    /** What the server says does not arrive; the other way is open. */
    DEAF,
    /** The next piece either way is rubbish, and then the line breaks. */
    GARBLED,
    /** With the next piece a direction ends, and the other is left open. */
    HALF_CLOSED,
    /** Every connection is broken, and every new one at once. */
    CUT;

    private boolean holdsBack(Way way) {
      return this == FROZEN || this == MUTE && way == Way.THERE || this == DEAF && way == Way.BACK;
    }
  }

  private enum Way {
    THERE,
    BACK
  }

  static Wire to(int port) {
    try {
      var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
      Thread.ofPlatform().daemon().name("wire to " + port).start(wire::accept);
      return wire;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it begins. */
  int port() {
    return door.getLocalPort();
  }

  void be(State next) {
    state = next;
    if (next == State.CUT) {
      cut();
    }
  }

  @Override
  public void close() {
    end(door);
    cut();
  }

  private void cut() {
    lines.forEach(Wire::end);
    lines.clear();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException closed) {
        // the loop sees it
      }
    }
  }

  private void connect(Socket near) throws IOException {
    if (state == State.CUT) {
      near.close();
      return;
    }
    try {
      var far = new Socket(InetAddress.getLoopbackAddress(), port);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      lines.add(near);
      lines.add(far);
      Thread.ofVirtual().start(() -> carry(near, far, Way.THERE));
      Thread.ofVirtual().start(() -> carry(far, near, Way.BACK));
      if (state == State.CUT || door.isClosed()) { // while this line was made
        end(near);
        end(far);
      }
    } catch (IOException nobodyThere) {
      near.close();
    }
  }

  private void carry(Socket from, Socket to, Way way) {
    try {
      while (piece(from, to, way)) {
        // one after the other
      }
    } catch (IOException broken) {
      // both ends are closed, as a broken line is
    }
    if (!to.isOutputShutdown()) {
      end(from);
      end(to);
      lines.remove(from);
      lines.remove(to);
    }
  }

  /** Carries what is there; false: nothing more comes this way. */
  private boolean piece(Socket from, Socket to, Way way) throws IOException {
    var bytes = new byte[BYTES];
    var read = from.getInputStream().read(bytes);
    if (read < 0) {
      return false;
    }
    holdBack(way);
    var now = state;
    if (now == State.HALF_CLOSED) {
      to.shutdownOutput();
      return false;
    }
    if (now == State.GARBLED) {
      Arrays.fill(bytes, RUBBISH);
    }
    to.getOutputStream().write(bytes, 0, read);
    return now != State.GARBLED;
  }

  private void holdBack(Way way) {
    if (state == State.SLOW) {
      LockSupport.parkNanos(SLOWNESS.toNanos());
    }
    while (state.holdsBack(way) && !door.isClosed()) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private static void end(AutoCloseable line) {
    try {
      line.close();
    } catch (Exception gone) { // the signature of AutoCloseable
      // it is what was wanted
    }
  }
}
