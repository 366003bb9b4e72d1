package kr.naru.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kr.naru.demo.town.Town;
import kr.naru.demo.town.TownDays;
import kr.naru.twin.server.Ports;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The command line of the demo. {@code naru.home} and {@code naru.hub.classpath} are set by the
 * build.
 */
@Command(
    name = "naru",
    mixinStandardHelpOptions = true,
    subcommands = PlayCommand.class,
    description = "Brings a whole wholesale centre up on this machine and lets its stores order.")
public final class Launcher implements Runnable {
  private final Path data =
      Path.of(System.getProperty("naru.home", ".naru")).toAbsolutePath().normalize();
  private final Progress progress = new Progress(System.out);

  @Option(names = "--bare", description = "Open no centre: only the servers and the hub.")
  private boolean bare;

  @Option(
      names = "--pace",
      description = "Business seconds a second; a day takes three minutes at ${DEFAULT-VALUE}.")
  private double pace = 270;

  private Thread days = new Thread();

  private Launcher() {}

  Path data() {
    return data;
  }

  Progress progress() {
    return progress;
  }

  public static void main(String[] arguments) {
    var line = new CommandLine(new Launcher()).setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(arguments));
  }

  @Override
  public void run() {
    var centre = open();
    Runnable open = () -> System.out.println(banner(centre));
    if (bare) {
      open.run();
    } else {
      var town = Town.open(centre, LocalDate.now(ZoneId.of("Asia/Seoul")));
      days = Thread.ofVirtual().start(new TownDays(town, pace, System.out::println, open));
    }
    awaitTheEnd();
  }

  /** Everything stops when the process does, also after Ctrl-C in the middle of the start. */
  Centre open() {
    System.setProperty("naru.logs", Centre.logs(data).toString());
    progress.accept("Bringing a centre up, with its data in " + data);
    var opening = new CompletableFuture<Centre>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(opening), "stop"));
    try {
      var centre = Centre.open(data, program(), Ports.PREFERRED, progress);
      opening.complete(centre);
      TokenFiles.write(data, centre.tokens(), Town.CENTRE, Town.FIRST_STORE);
      Thread.ofVirtual().name("class-archive").start(centre::archiveClasses);
      return centre;
    } catch (RuntimeException e) {
      opening.completeExceptionally(e);
      progress.accept("The centre did not come up. " + e.getMessage());
      throw e;
    }
  }

  private static HubProgram program() {
    return HubProgram.built(
        Path.of(System.getProperty("naru.hub.classpath", "routes/target/hub.classpath")));
  }

  private void stop(CompletableFuture<Centre> opening) {
    opening
        .handle((centre, failure) -> Optional.ofNullable(centre))
        .join()
        .ifPresent(
            centre -> {
              progress.accept("Stopping");
              days.interrupt();
              centre.close();
              progress.accept("Stopped. The data is kept for the next start.");
            });
  }

  private static void awaitTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String banner(Centre centre) {
    return """

        The centre %s is open. Ctrl-C stops it.

          Hub       %s/api/v1
          Problems  %s/problems/
          Database  %s  (user %s)
          Partners  %s
          Devices   %s
          Kafka     %s
          Twins     %s
          Tokens    %s  (aos.jwt, store.jwt, operator.jwt: throw-away, for this machine only)

          curl -s -H "Authorization: Bearer $(cat .naru/tokens/store.jwt)" %s/api/v1/overview

        Its day takes some minutes, and the next one follows:
        """
        .formatted(
            Town.CENTRE,
            centre.hubUri(),
            centre.hubUri(),
            centre.addresses().dbUrl(),
            centre.addresses().dbUser(),
            centre.addresses().artemisUrl(),
            centre.addresses().mqttUrl(),
            centre.addresses().kafkaServers(),
            centre.partners().control(),
            data.resolve("tokens"),
            centre.hubUri());
  }
}
