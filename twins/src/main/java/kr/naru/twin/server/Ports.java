package kr.naru.twin.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** How a server's port is chosen. Every port is on the loopback address only. */
public enum Ports {
  /** The port people know, or a free one when another program holds it. */
  PREFERRED,
  /** Always a free one, so that tests never meet a running demo. */
  FREE;

  static final String HOST = "127.0.0.1";

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
    try (ServerSocket socket = open(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "No free port on " + HOST + ". Stop programs that hold many connections.", e);
    }
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
