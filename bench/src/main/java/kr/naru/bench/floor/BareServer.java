package kr.naru.bench.floor;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import org.apache.catalina.startup.Tomcat;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program behind a bare Tomcat in a JVM of its own: no security, no validation, no framework.
 * Prints its port and runs until its standard input ends.
 */
public final class BareServer extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final JsonMapper JSON = new JsonMapper();

  private final transient Pool pool;
  private final transient Program program;

  private BareServer(Pool pool, Program program) {
    this.pool = pool;
    this.program = program;
  }

  /** The database is told in the environment: FLOOR_URL, FLOOR_USER, FLOOR_PASSWORD. */
  public static void main(String[] arguments) throws Exception {
    var address = new Pool.Address(env("FLOOR_URL"), env("FLOOR_USER"), env("FLOOR_PASSWORD"));
    var work = Files.createTempDirectory("floor");
    var tomcat = new Tomcat();
    tomcat.setBaseDir(work.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(0);
    var context = tomcat.addContext("", work.toString());
    var servlet = new BareServer(Pool.open(address), Programs.named(arguments[0]));
    Tomcat.addServlet(context, "orders", servlet);
    context.addServletMappingDecoded("/api/v1/orders", "orders");
    tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
    tomcat.start();
    System.out.println(tomcat.getConnector().getLocalPort());
    System.in.transferTo(java.io.OutputStream.nullOutputStream());
    tomcat.stop();
    Runtime.getRuntime().halt(0);
  }

  /** As the request says it. */
  record Asked(String store, String policy, java.util.List<AskedLine> lines) {}

  /** One of its lines. */
  record AskedLine(String article, int quantity) {}

  /** As it is answered. */
  record Answer(String orderNo, String outcome, long gross) {}

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var asked = JSON.readValue(request.getInputStream(), Asked.class);
    var taken = take(basket(request.getHeader("Idempotency-Key"), asked));
    var outcome = taken.accepted() ? "ACCEPTED" : "REFUSED";
    var bytes = JSON.writeValueAsBytes(new Answer("" + taken.orderNo(), outcome, taken.gross()));
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setContentType("application/json");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private Taken take(Basket basket) throws IOException {
    try {
      return pool.take(program, basket);
    } catch (SQLException e) {
      throw new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Basket basket(String key, Asked asked) {
    var lines = new ArrayList<Basket.Line>();
    asked.lines().forEach(line -> lines.add(new Basket.Line(line.article(), line.quantity())));
    lines.sort(Comparator.comparing(Basket.Line::sku));
    return new Basket(key, asked.store(), lines);
  }

  private static String env(String name) {
    var value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set.");
    }
    return value;
  }
}
