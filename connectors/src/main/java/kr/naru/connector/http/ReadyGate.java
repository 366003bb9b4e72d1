package kr.naru.connector.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import kr.naru.connector.store.Ids;

/**
 * Before all routes stand, and once the hub is going down, a call is told to come back.
 *
 * <p>The server listens a moment before the routes do; without the gate a caller would read 404,
 * which says never, where 503 says not now.
 */
public final class ReadyGate implements Filter {
  private final BooleanSupplier ready;

  public ReadyGate(BooleanSupplier ready) {
    this.ready = ready;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (ready.getAsBoolean()) {
      chain.doFilter(request, response);
    } else {
      var problem = Problems.plain(ProblemKind.BUSY, Ids.next());
      Problems.soon(problem, (HttpServletResponse) response);
    }
  }
}
