package kr.naru.route.shared;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kr.naru.connector.http.ShareSize;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the servers are and who may call; every one of these comes from outside.
 *
 * @param node names this instance in logs and leases
 */
@ConfigurationProperties("naru")
public record NaruProperties(
    String node,
    Clock clock,
    Server db,
    Server artemis,
    Kafka kafka,
    Aos aos,
    AnalyticsHub hub,
    Files files,
    Retention retention,
    Limits limits,
    Auth auth) {
  /** A server and the hub's account on it. */
  public record Server(String url, String user, String password) {}

  /** The brokers of the HUB, and the hub's account on them. */
  public record Kafka(String servers, String protocol, String user, String password) {
    /** How the hub logs in. */
    public String login() {
      return "org.apache.kafka.common.security.scram.ScramLoginModule"
          + " required username=\"%s\" password=\"%s\";".formatted(user, password);
    }
  }

  /**
   * Where the AOS takes webhooks.
   *
   * @param url with {@code {centre}} for the centre; empty: nothing is sent yet
   * @param secrets each {@code whsec_} and Base64, the newest first; all of them sign
   */
  public record Aos(String url, List<String> secrets) {
    public Aos {
      if (!url.isEmpty() && secrets.isEmpty()) {
        throw new IllegalArgumentException(
            "Webhooks to " + url + " cannot be signed: give naru.aos.secrets");
      }
    }
  }

  /**
   * @param pseudonymKey makes the HUB's names of stores; another key makes them strangers to it
   */
  public record AnalyticsHub(String pseudonymKey) {}

  /**
   * @param settable whether an administrator may set business clocks; only where days are played
   */
  public record Clock(boolean settable) {}

  /**
   * The folder files are taken from.
   *
   * @param folder {@code <folder>/<centre>/in} is watched where it exists; empty: none is
   * @param quiet a file is taken once it did not change for so long
   */
  public record Files(String folder, Duration quiet) {}

  /**
   * How many days history is kept: facts and deliveries, the journal, the access log.
   *
   * @param every how often old days are looked for, and the coming ones prepared
   */
  public record Retention(int deliveriesDays, int journalDays, int accessLogDays, Duration every) {}

  /**
   * What one caller may have of an instance, so that none slows the others.
   *
   * @param storeOrders of one store, whoever sends them
   * @param questions of one caller: all that only reads
   * @param storeCommands of a caller that speaks for one store, at a time
   * @param partnerCommands of any other caller, at a time
   * @param waiting threads of the server that wait for a share, of all callers together
   */
  public record Limits(
      ShareSize storeOrders,
      ShareSize questions,
      int storeCommands,
      int partnerCommands,
      int waiting) {}

  /** Whose tokens are believed. */
  public record Auth(Path jwks, String issuer, String audience) {}
}
