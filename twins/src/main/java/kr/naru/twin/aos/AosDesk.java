package kr.naru.twin.aos;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import kr.naru.twin.OneOfMany;
import kr.naru.twin.Twin;
import kr.naru.twin.event.Event;
import kr.naru.twin.event.Fields;
import kr.naru.twin.event.Intake;
import kr.naru.twin.fault.Faults;
import kr.naru.twin.partner.StatementDoor;
import kr.naru.twin.web.LocalDoor;

/**
 * Where the ordering front takes webhooks, for all centres on one address: {@code /{centre}/hooks}.
 * What is not signed rightly is refused and changes nothing.
 */
public final class AosDesk implements AutoCloseable {
  private static final Pattern PATH = Pattern.compile("/(?<centre>[A-Za-z0-9_-]{1,32})/hooks");
  private static final int TAKEN = 204;
  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;
  private static final int UNPROCESSABLE = 422;
  private static final int BUSY = 503;
  private static final int NO_BODY = -1;

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private final AtomicLong forged = new AtomicLong();
  private final LocalDoor door;
  private volatile Signatures signatures;
  private volatile StatementDoor statements = StatementDoor.NONE;

  private AosDesk(int port, List<String> secrets) {
    this.signatures = new Signatures(secrets);
    this.door = LocalDoor.open(port, this::answer);
  }

  /** One centre's counter: its books, and the way into them. */
  private record Counter(Faults faults, DeskBooks books, Intake intake) {}

  /**
   * Opens it on the loopback address.
   *
   * @param port 0 for any free one
   * @param secrets each {@code whsec_} and Base64; any one of them may have signed
   */
  public static AosDesk open(int port, List<String> secrets) {
    return new AosDesk(port, secrets);
  }

  /** Where webhooks of a centre go; {@code {centre}} as the centre gives a template. */
  public String url(String centre) {
    return "http://127.0.0.1:%d/%s/hooks".formatted(door.port(), centre);
  }

  public URI base() {
    return URI.create("http://127.0.0.1:" + door.port());
  }

  /** What is wrong with it towards one centre. */
  public Faults faults(String centre) {
    return counter(centre).faults();
  }

  /** Refuses connections of all centres. */
  public void shut() {
    door.shut();
  }

  /** Listens again. */
  public void reopen() {
    door.reopen();
  }

  /** From now on only these secrets are believed. */
  public void believe(List<String> secrets) {
    signatures = new Signatures(secrets);
  }

  /** Where it answers when it is asked for a day. */
  public void answerBy(StatementDoor where) {
    statements = where;
  }

  public DeskBooks books(String centre) {
    return counter(centre).books();
  }

  public Intake intake(String centre) {
    return counter(centre).intake();
  }

  /** What comes of a centre from now on is booked anew. */
  public void forget(String centre) {
    counters.remove(centre);
  }

  /** Calls whose signature was wrong or missing. */
  public long forged() {
    return forged.get();
  }

  /** Counts of a centre. */
  public Map<String, Object> counted(String centre) {
    var traffic = intake(centre).traffic();
    var books = books(centre);
    var counted = new TreeMap<String, Object>();
    counted.put("traffic", traffic);
    counted.put("forged", forged());
    counted.put("sheets", books.sheets().size());
    counted.put("accepted", books.booksBySheet().size());
    counted.put("articles", books.availability().size());
    counted.put("stores", books.balances().size());
    counted.put("prices", books.prices().size());
    counted.put("turns", books.turns().size());
    counted.put("older", books.older());
    counted.put("violations", books.violations());
    return counted;
  }

  /** Its side towards one centre. */
  public Twin towards(String centre) {
    return new OneOfMany("aos", faults(centre), () -> counted(centre), books(centre).statements());
  }

  @Override
  public void close() {
    door.close();
  }

  private Counter counter(String centre) {
    return counters.computeIfAbsent(
        centre,
        unknown -> {
          var faults = new Faults();
          var books = new DeskBooks();
          return new Counter(
              faults, books, new Intake(faults, event -> take(centre, books, event)));
        });
  }

  private void take(String centre, DeskBooks books, Event event) {
    if (event.kind().equals("statement-asked")) {
      var day = Fields.text(event.data(), "day");
      var round = Fields.number(event.data(), "round");
      statements.say("aos", centre, books.statements().parts(day, round));
    } else {
      books.take(event);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = PATH.matcher(exchange.getRequestURI().getPath());
    if (!path.matches() || !exchange.getRequestMethod().equals("POST")) {
      exchange.sendResponseHeaders(NOT_FOUND, NO_BODY);
      return;
    }
    var counter = counter(path.group("centre"));
    var plan = counter.faults().plan();
    if (!plan.gone()) {
      exchange.sendResponseHeaders(plan.down() ? BUSY : take(counter, exchange), NO_BODY);
    }
  }

  private int take(Counter counter, HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (!signatures.areRight(body, exchange.getRequestHeaders())) {
      forged.incrementAndGet();
      return UNAUTHORIZED;
    }
    var id = exchange.getRequestHeaders().getFirst("webhook-id");
    var answer = counter.intake().take(id, body);
    return switch (answer.outcome()) {
      case BOOKED, DUPLICATE -> TAKEN;
      case REFUSED -> UNPROCESSABLE;
      case UNREADABLE -> BAD_REQUEST;
    };
  }
}
