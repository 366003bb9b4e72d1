package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.naru.demo.HubSettings;

/** The line between the hub and what it stands on, or speaks with, is not as it should be. */
final class WireTrials {
  private static final Duration BEFORE = Duration.ofSeconds(3);
  private static final Duration WRONG = Duration.ofSeconds(10);
  private static final Pattern PORT = Pattern.compile("(127\\.0\\.0\\.1:)(\\d+)");

  private final Ground ground;
  private final long seed;
  private final Consumer<String> say;

  WireTrials(Ground ground, long seed, Consumer<String> say) {
    this.ground = ground;
    this.seed = seed;
    this.say = say;
  }

  /** To whom. */
  enum Line {
    POSTGRESQL("NARU_DB_URL"),
    ARTEMIS("NARU_ARTEMIS_URL"),
    /** It names itself to its clients, so it is told the wire's port, and all come by it. */
    KAFKA(""),
    AOS("NARU_AOS_URL");

    /** The hub's, by which it is found. */
    private final String setting;

    Line(String setting) {
      this.setting = setting;
    }
  }

  Trial on(Line line, Wire.State state) {
    try (var site = ground.site(seed)) {
      return line == Line.KAFKA ? onKafka(site, state) : onSetting(site, line, state);
    }
  }

  /** Another hub, behind the wire, takes the place of the first for as long. */
  private Trial onSetting(Site site, Line line, Wire.State state) {
    var settings = new Behind(line.setting);
    ground.hub().stop();
    try (var hub = ground.house().startHub("hub-wired", settings::put).awaitReady();
        var wire = settings.wire()) {
      site.driver().to(List.of(hub.baseUri()));
      return judged(site, line, wire, state);
    } finally {
      ground.hub().restart();
    }
  }

  private Trial onKafka(Site site, Wire.State state) {
    var servers = ground.house().servers();
    var port = PORT.matcher(servers.addresses().kafkaServers()).replaceFirst("$2");
    try (var wire = Wire.to(Integer.parseInt(port))) {
      servers.leadToKafka(OptionalInt.of(wire.port()));
      return judged(site, Line.KAFKA, wire, state);
    } finally {
      servers.leadToKafka(OptionalInt.empty());
    }
  }

  private Trial judged(Site site, Line line, Wire wire, Wire.State state) {
    site.driver().begin(KillTrials.RATE, 1);
    pause(BEFORE);
    wire.be(state);
    pause(WRONG);
    wire.be(Wire.State.WHOLE);
    site.awaitOrders(30, Trial.LIMIT);
    return site.judged(name(line, state), List.of(), say);
  }

  static String name(Line line, Wire.State state) {
    return "%s: the line is %s".formatted(line, state).toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Puts a wire before the server a setting names. */
  private static final class Behind {
    private final String setting;
    private Wire wire = Wire.to(0);

    private Behind(String setting) {
      this.setting = setting;
    }

    private HubSettings put(HubSettings settings) {
      var url = settings.environment().get(setting);
      var port = PORT.matcher(String.valueOf(url));
      if (!port.find()) {
        throw new IllegalStateException(
            "%s is %s: no port of this machine".formatted(setting, url));
      }
      wire.close();
      wire = Wire.to(Integer.parseInt(port.group(2)));
      return settings.with(setting, port.replaceFirst("$1" + wire.port()));
    }

    private Wire wire() {
      return wire;
    }
  }

  private static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }
}
