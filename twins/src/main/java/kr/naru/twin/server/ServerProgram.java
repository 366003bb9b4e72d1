package kr.naru.twin.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * One server in a JVM of its own. It says when it is up, stops when it is told to by a byte, and
 * ends at once when the line to the process that started it breaks: that one is gone.
 */
public final class ServerProgram {
  static final String UP = "up";

  private static final int ORPHANED = 1;

  private ServerProgram() {}

  /**
   * Runs until it is stopped.
   *
   * @param arguments the part, the data directory and the ports
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream starter = System.out;
    System.setOut(System.err); // what others print is for the log
    Path data = Path.of(arguments[1]);
    ServerPlace place = new ServerPlace(data, ChosenPorts.read(arguments[2]), Secrets.open(data));
    LocalServer server = place.open(Part.valueOf(arguments[0]));
    starter.println(UP);
    if (System.in.read() < 0) {
      Runtime.getRuntime().halt(ORPHANED);
    }
    server.close();
    System.exit(0);
  }
}
