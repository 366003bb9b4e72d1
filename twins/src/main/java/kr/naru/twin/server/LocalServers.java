package kr.naru.twin.server;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL, Artemis and Kafka for one machine, with their data in one directory: what was there
 * when they were closed, or killed, is there at the next start.
 */
public final class LocalServers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalServers.class);

  private final Set<Part> parts;
  private final Set<Part> apart = EnumSet.noneOf(Part.class);
  private final Consumer<String> progress;
  private final DataLock lock;
  private final Map<Part, LocalServer> running = new EnumMap<>(Part.class);
  private volatile ServerPlace place;

  private LocalServers(
      Path data, DataLock lock, Set<Part> parts, Ports ports, Consumer<String> progress) {
    this.place = new ServerPlace(data, ChosenPorts.choose(ports), Secrets.open(data));
    this.lock = lock;
    this.parts = EnumSet.copyOf(parts);
    this.progress = progress;
  }

  /** Starts all of them, on the ports people know where those are free. */
  public static LocalServers start(Path data, Consumer<String> progress) {
    return start(data, EnumSet.allOf(Part.class), Ports.PREFERRED, progress);
  }

  /** Starts some of them; progress is told in sentences, from several threads. */
  public static LocalServers start(
      Path data, Set<Part> parts, Ports ports, Consumer<String> progress) {
    Path directory = data.toAbsolutePath().normalize();
    OwnerOnly.makeDirectory(directory);
    DataLock lock = DataLock.take(directory);
    try {
      LocalServers servers = new LocalServers(directory, lock, parts, ports, progress);
      servers.openAll();
      return servers;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Where they are, and the hub's accounts. */
  public ServerAddresses addresses() {
    ChosenPorts ports = place.ports();
    Secrets secrets = place.secrets();
    boolean postgres = parts.contains(Part.POSTGRES);
    boolean artemis = parts.contains(Part.ARTEMIS);
    boolean kafka = parts.contains(Part.KAFKA);
    String hubPassword = secrets.passwordOf(PartnerRights.HUB);
    return new ServerAddresses(
        postgres ? LocalPostgres.url(ports.postgres()) : "",
        postgres ? LocalPostgres.USER : "",
        postgres ? secrets.passwordOf(LocalPostgres.USER) : "",
        artemis ? tcp(ports.artemis()) : "",
        artemis ? PartnerRights.HUB : "",
        artemis ? hubPassword : "",
        artemis ? tcp(ports.mqtt()) : "",
        kafka ? Ports.HOST + ":" + ports.kafka() : "",
        kafka ? LocalKafka.HUB : "",
        kafka ? hubPassword : "");
  }

  /** The password of a partner, a gateway or a reader, also of one that was never used yet. */
  public String passwordOf(String user) {
    return place.secrets().passwordOf(user);
  }

  /** The secret that signs webhooks to this receiver, such as {@code aos}. */
  public String webhookSecretOf(String receiver) {
    return place.secrets().webhookSecretOf(receiver);
  }

  /** Stops one server, for tests of its outage; the others go on. */
  public synchronized void stop(Part part) {
    LocalServer server = running.remove(part);
    if (server != null) {
      server.close();
    }
  }

  /**
   * From now on a broker runs in a JVM of its own, where it can be killed; it restarts for that.
   * PostgreSQL always does.
   */
  public synchronized void runApart(Part part) {
    if (!(running.get(part) instanceof KillableServer)) {
      stop(part);
      apart.add(part);
      running.put(part, open(part));
    }
  }

  /**
   * Starts Kafka again, so that its clients come by another port, where a line to it begins.
   *
   * @param port of that line; empty: its own again
   */
  public synchronized void leadToKafka(OptionalInt port) {
    stop(Part.KAFKA);
    place = place.withKafkaSeenAt(port.orElse(place.ports().kafka()));
    running.put(Part.KAFKA, open(Part.KAFKA));
  }

  /** Ends one server as a power cut would; {@link #resume} is a recovery then. */
  public synchronized void kill(Part part) {
    if (!(running.remove(part) instanceof KillableServer server)) {
      throw new IllegalStateException(
          part.title() + " does not run in a process of its own. Call runApart before.");
    }
    server.kill();
  }

  /** Starts a stopped server again, at the same address and with its data. */
  public void resume(Part part) {
    if (!parts.contains(part)) {
      throw new IllegalArgumentException(
          part.title() + " was not asked for at the start. Name it in the parts to start.");
    }
    synchronized (this) {
      if (!running.containsKey(part)) {
        running.put(part, open(part));
      }
    }
  }

  @Override
  public void close() {
    try {
      for (Part part : EnumSet.of(Part.KAFKA, Part.ARTEMIS, Part.POSTGRES)) {
        stop(part);
      }
    } finally {
      lock.close();
    }
  }

  private void openAll() {
    // Logging is set up by one thread, or the servers' first lines are lost and complained about.
    LOG.debug("Starting {} in {}", parts, place.data());
    try (ExecutorService threads = Executors.newFixedThreadPool(Part.values().length)) {
      CompletableFuture<?>[] starts =
          parts.stream()
              .map(part -> CompletableFuture.runAsync(() -> openTimed(part), threads))
              .toArray(CompletableFuture<?>[]::new);
      CompletableFuture.allOf(starts).join();
    } catch (CompletionException e) {
      close();
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void openTimed(Part part) {
    long begin = System.nanoTime();
    LocalServer server = open(part);
    synchronized (this) {
      running.put(part, server);
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    progress.accept("%s is up (%.1f s)".formatted(part.title(), seconds));
  }

  private LocalServer open(Part part) {
    return apart.contains(part) ? ServerProcess.start(part, place) : place.open(part);
  }

  private static String tcp(int port) {
    return "tcp://%s:%d".formatted(Ports.HOST, port);
  }
}
