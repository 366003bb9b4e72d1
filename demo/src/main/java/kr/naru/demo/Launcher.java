package kr.naru.demo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kr.naru.twin.server.Ports;

/** The command line of the demo: brings the centre up, says where it is, and waits for Ctrl-C. */
public final class Launcher {
  private static final String CENTRE = "PH01";
  private static final String STORE = "S0001";

  private Launcher() {}

  /** Takes no arguments; {@code naru.home} and {@code naru.hub.classpath} are set by the build. */
  public static void main(String[] arguments) throws InterruptedException {
    Path data = Path.of(System.getProperty("naru.home", ".naru")).toAbsolutePath().normalize();
    System.setProperty("naru.logs", Centre.logs(data).toString());
    Progress progress = new Progress(System.out);
    progress.accept("Bringing a centre up, with its data in " + data);
    CompletableFuture<Centre> opening = new CompletableFuture<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(opening, progress), "stop"));
    try {
      Centre centre = Centre.open(data, program(), Ports.PREFERRED, progress);
      opening.complete(centre);
      System.out.println(banner(centre, TokenFiles.write(data, centre.tokens(), CENTRE, STORE)));
    } catch (RuntimeException e) {
      opening.completeExceptionally(e);
      progress.accept("The centre did not come up. " + e.getMessage());
      System.exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static HubProgram program() {
    return HubProgram.built(
        Path.of(System.getProperty("naru.hub.classpath", "routes/target/hub.classpath")));
  }

  /** Also after Ctrl-C in the middle of the start, whose end is then waited for. */
  private static void stop(CompletableFuture<Centre> opening, Progress progress) {
    opening
        .handle((centre, failure) -> Optional.ofNullable(centre))
        .join()
        .ifPresent(
            centre -> {
              progress.accept("Stopping");
              centre.close();
              progress.accept("Stopped. The data is kept for the next start.");
            });
  }

  private static String banner(Centre centre, Path tokens) {
    return """

        The centre %s is open. Ctrl-C stops it.

          Hub       %s
          Database  %s  (user %s)
          Partners  %s
          Devices   %s
          Kafka     %s
          Tokens    %s  (aos.jwt, store.jwt, operator.jwt: throw-away, for this machine only)
        """
        .formatted(
            CENTRE,
            centre.hubUri(),
            centre.addresses().dbUrl(),
            centre.addresses().dbUser(),
            centre.addresses().artemisUrl(),
            centre.addresses().mqttUrl(),
            centre.addresses().kafkaServers(),
            tokens);
  }
}
