package kr.naru.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kr.naru.demo.Centre;
import kr.naru.demo.load.MasterLoad;
import kr.naru.demo.play.OrderFile.Line;
import kr.naru.twin.aos.AosTwin;
import kr.naru.twin.server.Grant;

/** Plays a file of real orders: its masters first, then one basket a store, then the report. */
public final class PlayedDay {
  private static final int MAX_LINES = 1_000;
  private static final int BASKETS_A_NOTE = 50;

  private final Centre house;
  private final OrderFile file;
  private final PlayOptions options;
  private final String centre;
  private final Consumer<String> progress;

  private PlayedDay(Centre house, OrderFile file, PlayOptions options, Consumer<String> progress) {
    this.house = house;
    this.file = file;
    this.options = options;
    this.centre = options.centreFor(file);
    this.progress = progress;
  }

  /** Plays the file in a centre of its own. */
  public static DayReport play(
      Centre house, Path path, PlayOptions options, Consumer<String> progress) {
    try {
      var file = OrderFile.read(path);
      return new PlayedDay(house, file, options, progress).play();
    } catch (IOException e) {
      throw new UncheckedIOException("The file cannot be played: " + e.getMessage(), e);
    }
  }

  private DayReport play() throws IOException {
    progress.accept(
        "Read %,d order lines of %s; they are played in centre %s"
            .formatted(file.lines().size(), file.day(), centre));
    try (var load = MasterLoad.open(house, centre, "Played day " + file.day())) {
      new DayMasters(file, options).sendTo(load);
    }
    progress.accept("The masters are in");
    var begin = System.nanoTime();
    var answers = order(baskets());
    var took = System.nanoTime() - begin;
    var report = new DayReport(file, centre, took, answers, sameAsBefore(answers.values()));
    report.check(
        new AosTwin(house.hubUri(), token("operator", "operate", "balance:read", "price:read")));
    return report;
  }

  /** A basket takes 1,000 lines; a store with more sends several. */
  private Map<String, List<Line>> baskets() {
    var baskets = new LinkedHashMap<String, List<Line>>();
    var sent = new LinkedHashMap<String, Integer>();
    for (var line : file.lines()) {
      var n = sent.merge(line.store(), 1, Integer::sum);
      var key = line.store() + "-" + (n - 1) / MAX_LINES;
      baskets.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
    }
    return baskets;
  }

  private Map<String, AosTwin.Answer> order(Map<String, List<Line>> baskets) {
    var aos = new AosTwin(house.hubUri(), token("aos", "act_for", "order:write"));
    var done = new AtomicInteger();
    var calls = new LinkedHashMap<String, Future<AosTwin.Answer>>();
    try (var clients = Executors.newFixedThreadPool(options.clients())) {
      baskets.forEach(
          (key, lines) ->
              calls.put(
                  key,
                  clients.submit(
                      () -> {
                        var answer = aos.order(key + "-" + file.digest(), basket(lines));
                        note(done.incrementAndGet(), baskets.size());
                        return answer;
                      })));
    }
    var answers = new LinkedHashMap<String, AosTwin.Answer>();
    calls.forEach((key, call) -> answers.put(key, result(call)));
    return answers;
  }

  /** A line without a price says nothing of what it expects. */
  private static Map<String, Object> basket(List<Line> lines) {
    return Map.of(
        "store",
        lines.getFirst().store(),
        "policy",
        "TRIM",
        "lines",
        lines.stream().map(PlayedDay::orderLine).toList());
  }

  private static Map<String, Object> orderLine(Line line) {
    var order = new LinkedHashMap<String, Object>();
    order.put("article", line.item());
    order.put("unit", "EA");
    order.put("quantity", line.bottles());
    line.price().ifPresent(price -> order.put("expectedUnitPrice", price));
    return order;
  }

  private void note(int done, int all) {
    if (done % BASKETS_A_NOTE == 0 || done == all) {
      progress.accept("%,d of %,d baskets are decided".formatted(done, all));
    }
  }

  private DayReport.Repeat sameAsBefore(Collection<AosTwin.Answer> answers) throws IOException {
    var digest = digest(answers);
    var note = options.kept().resolve(centre + ".sha256");
    var before = Files.exists(note) ? Files.readString(note).strip() : "";
    Files.createDirectories(options.kept());
    Files.writeString(note, digest);
    if (before.isEmpty()) {
      return DayReport.Repeat.FIRST;
    }
    return before.equals(digest) ? DayReport.Repeat.SAME : DayReport.Repeat.DIFFERENT;
  }

  private static String digest(Collection<AosTwin.Answer> answers) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var answer : answers) {
        digest.update(answer.bytes());
        digest.update("\n".getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static AosTwin.Answer result(Future<AosTwin.Answer> call) {
    try {
      return call.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while the day was played", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A basket could not be sent: " + e.getCause(), e);
    }
  }

  private String token(String subject, String... scopes) {
    return house.tokens().mint(Grant.of(subject, centre, scopes));
  }
}
