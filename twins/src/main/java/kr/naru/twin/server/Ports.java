package kr.naru.twin.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** How a server's port is chosen. Every port is on the loopback address only. */
public enum Ports {
  /** The port people know, or a free one when another program holds it. */
  PREFERRED,
  /** Always a free one, so that tests never meet a running demo. */
  FREE;

  static final String HOST = "127.0.0.1";

  /**
   * Below those a system gives to outgoing connections: one of these could take the place of a
   * server that is away for a moment.
   */
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;

  /** Returns a port on which nothing listens now. */
  public int choose(int preferred) {
    return this == PREFERRED && isFree(preferred) ? preferred : anyFree();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = open(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static int anyFree() {
    return ThreadLocalRandom.current()
        .ints(FIRST, LAST)
        .limit(LAST - FIRST)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No free port on " + HOST + ". Stop programs that hold many connections."));
  }

  private static ServerSocket open(int port) throws IOException {
    ServerSocket socket = new ServerSocket();
    try {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return socket;
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }
}
