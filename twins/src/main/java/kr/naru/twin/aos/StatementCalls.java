package kr.naru.twin.aos;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import kr.naru.twin.partner.StatementDoor;

/** Statements by HTTP: {@code POST /v1/statements/{day}}, part by part, patiently. */
public final class StatementCalls implements StatementDoor, AutoCloseable {
  private final Supplier<URI> hub;
  private final BinaryOperator<String> token;
  private final ExecutorService calls =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("statements").factory());

  /**
   * @param token of a partner for a centre
   */
  public StatementCalls(Supplier<URI> hub, BinaryOperator<String> token) {
    this.hub = hub;
    this.token = token;
  }

  @Override
  public void say(String partner, String centre, List<Map<String, Object>> parts) {
    calls.submit(() -> call(partner, centre, parts));
  }

  @Override
  public void close() {
    calls.shutdownNow();
  }

  private void call(String partner, String centre, List<Map<String, Object>> parts) {
    var front = new AosTwin(hub.get(), token.apply(partner, centre));
    for (var part : parts) {
      var body = new LinkedHashMap<>(part);
      var day = body.remove("day");
      front.post("/api/v1/statements/" + day, "%s|%s".formatted(day, part.get("part")), body);
    }
  }
}
