package kr.naru.twin.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.naru.twin.Twin;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.web.LocalDoor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /twins}, {@code GET /twins/{centre}/{partner}/books}, {@code GET} and {@code PUT
 * /twins/{centre}/{partner}/faults}, {@code POST /twins/{centre}/{partner}/{act}}.
 */
public final class ControlDoor implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern TWIN =
      Pattern.compile("/twins/(?<twin>[\\w-]+/[\\w-]+)/(?<what>[\\w-]+)");

  /** A page from elsewhere may be made to call a local address, but not under this name. */
  private static final Pattern HERE = Pattern.compile("(127\\.0\\.0\\.1|localhost)(:\\d+)?");

  private final Map<String, Twin> twins = new ConcurrentSkipListMap<>();
  private final LocalDoor door;

  private ControlDoor(int port) {
    this.door = LocalDoor.open(port, this::answer);
  }

  /**
   * Opens it on the loopback address.
   *
   * @param port 0 for any free one
   */
  public static ControlDoor open(int port) {
    return new ControlDoor(port);
  }

  /** From now on this twin of a centre is reached here. */
  public void add(String centre, Twin twin) {
    twins.put(centre + "/" + twin.partner(), twin);
  }

  /** Its twins are reached no more. */
  public void remove(String centre) {
    twins.keySet().removeIf(name -> name.startsWith(centre + "/"));
  }

  /** The list of twins. */
  public URI uri() {
    return URI.create("http://127.0.0.1:%d/twins".formatted(door.port()));
  }

  @Override
  public void close() {
    door.close();
  }

  /** A status and what is said with it. */
  private record Said(int status, Object body) {
    static Said ok(Object body) {
      return new Said(200, body);
    }

    static Said wrong(int status, String why) {
      return new Said(status, Map.of("wrong", why));
    }
  }

  private record Listed(String twin, FaultPlan faults) {}

  private void answer(HttpExchange exchange) throws IOException {
    var said = said(exchange);
    var bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(said.body());
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(said.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private Said said(HttpExchange exchange) throws IOException {
    var host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !HERE.matcher(host).matches()) {
      return Said.wrong(403, "Only for this machine");
    }
    var body = exchange.getRequestBody().readAllBytes();
    var path = exchange.getRequestURI().getPath();
    try {
      return path.equals("/twins")
          ? Said.ok(list())
          : of(TWIN.matcher(path), exchange.getRequestMethod(), body);
    } catch (IllegalArgumentException | JacksonException e) {
      return Said.wrong(400, "" + e.getMessage());
    }
  }

  private Said of(Matcher path, String method, byte[] body) {
    var twin = path.matches() ? twins.get(path.group("twin")) : null;
    if (twin == null) {
      return Said.wrong(404, "No such twin; GET /twins names all");
    }
    var what = path.group("what");
    return switch (method + " " + what) {
      case "GET books" -> Said.ok(twin.books());
      case "GET faults" -> Said.ok(twin.faults().plan());
      case "PUT faults" -> {
        twin.faults().plan(FaultPlan.read(JSON.readTree(body)));
        yield Said.ok(twin.faults().plan());
      }
      default -> method.equals("POST") ? act(twin, what, body) : Said.wrong(405, "Not that way");
    };
  }

  private static Said act(Twin twin, String what, byte[] body) {
    twin.act(what, JSON.readTree(body.length == 0 ? "{}".getBytes(US_ASCII) : body));
    return Said.ok(Map.of("done", what));
  }

  private List<Listed> list() {
    return twins.entrySet().stream()
        .map(twin -> new Listed(twin.getKey(), twin.getValue().faults().plan()))
        .toList();
  }
}
