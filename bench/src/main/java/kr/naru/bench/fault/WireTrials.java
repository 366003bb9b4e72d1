package kr.naru.bench.fault;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import kr.naru.demo.HubSettings;

/** The line between the hub and what it stands on, or speaks with, is slow, frozen or cut. */
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

  /** To whom, and by which of the hub's settings it is found. */
  enum Line {
    POSTGRESQL("NARU_DB_URL"),
    ARTEMIS("NARU_ARTEMIS_URL"),
    AOS("NARU_AOS_URL");

    private final String setting;

    Line(String setting) {
      this.setting = setting;
    }
  }

  /** Another hub, behind the wire, takes the place of the first for as long. */
  Trial on(Line line, Wire.State state) {
    var settings = new Behind(line.setting);
    try (var site = ground.site(seed)) {
      ground.hub().stop();
      try (var hub = ground.house().startHub("hub-wired", settings::put).awaitReady();
          var wire = settings.wire()) {
        site.driver().to(List.of(hub.baseUri()));
        site.driver().begin(KillTrials.RATE, 1);
        pause(BEFORE);
        wire.be(state);
        pause(WRONG);
        wire.be(Wire.State.WHOLE);
        site.awaitOrders(30, Trial.LIMIT);
        var name = "%s: the line is %s".formatted(line, state).toLowerCase(java.util.Locale.ROOT);
        return site.judged(name, List.of(), say);
      } finally {
        ground.hub().restart();
      }
    }
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
