package kr.naru.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kr.naru.twin.server.LocalServers;
import kr.naru.twin.server.Part;
import kr.naru.twin.server.Ports;
import kr.naru.twin.server.ServerAddresses;
import kr.naru.twin.server.Tokens;

/** A whole centre on this machine: servers, partners and at least one instance of the hub. */
public final class Centre implements AutoCloseable {
  private static final String NODE = "hub";
  private static final int HTTP_PORT = 8080;

  private final LocalServers servers;
  private final Tokens tokens;
  private final Path data;
  private final HubProgram program;
  private final Ports ports;
  private final Partners partners;
  private final Deque<HubProcess> hubs = new ConcurrentLinkedDeque<>();

  private Centre(Path data, LocalServers servers, HubProgram program, Ports ports) {
    this.data = data;
    this.servers = servers;
    this.tokens = Tokens.open(data);
    this.program = program;
    this.ports = ports;
    this.partners = Partners.open(servers, data, ports);
    this.partners.answerTo(this::hubUri, tokens);
  }

  /**
   * Brings the centre up and returns when its hub is ready.
   *
   * @param data kept between runs
   * @param progress told what is up, in sentences
   */
  public static Centre open(Path data, HubProgram program, Ports ports, Consumer<String> progress) {
    Path directory = data.toAbsolutePath().normalize();
    LeftOvers leftOvers = LeftOvers.of(directory);
    leftOvers.stop(progress);
    leftOvers.note(List.of());
    LocalServers servers =
        LocalServers.start(directory, EnumSet.allOf(Part.class), ports, progress);
    Centre centre = new Centre(directory, servers, program, ports);
    try {
      long begin = System.nanoTime();
      HubProcess hub = centre.startHub(NODE, UnaryOperator.identity());
      hub.awaitReady();
      progress.accept("The hub is ready (%.1f s)".formatted((System.nanoTime() - begin) / 1e9));
      return centre;
    } catch (RuntimeException e) {
      centre.close();
      throw e;
    }
  }

  /** Makes the hub's later starts shorter; it takes some seconds of a processor. */
  public void archiveClasses() {
    program.archiveFrom(hub());
  }

  /** The first instance of the hub; later ones are known to those who started them. */
  public HubProcess hub() {
    return hubs.getFirst();
  }

  /** Where the first instance's doors are. */
  public URI hubUri() {
    return hub().baseUri();
  }

  /**
   * Starts one more instance, at a port of its own; it is not ready yet.
   *
   * @param node begins with {@code hub-}
   */
  public HubProcess startHub(String node, UnaryOperator<HubSettings> adjust) {
    HubSettings settings = HubSettings.of(node, ports.choose(HTTP_PORT), data, servers.addresses());
    HubProcess hub = HubProcess.start(program, adjust.apply(partners.tell(settings)));
    hubs.addLast(hub);
    LeftOvers.of(data).note(hubs);
    return hub;
  }

  /** The servers, to stop and resume one. */
  public LocalServers servers() {
    return servers;
  }

  /** The twins of the centre's partners. */
  public Partners partners() {
    return partners;
  }

  /** Where the servers are. */
  public ServerAddresses addresses() {
    return servers.addresses();
  }

  /** Makes tokens the hub believes. */
  public Tokens tokens() {
    return tokens;
  }

  /** The password of a partner or gateway on the local servers. */
  public String passwordOf(String user) {
    return servers.passwordOf(user);
  }

  /** Stops the hubs first, so that they can finish what they do, the servers last. */
  @Override
  public void close() {
    hubs.forEach(HubProcess::close);
    partners.close();
    servers.close();
    LeftOvers.of(data).forget();
  }

  static Path logs(Path data) {
    return data.resolve("logs");
  }
}
