package kr.naru.bench.fault.crash;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Points around each call that changes something: begun, decided, answered. */
public final class CrashAnswers implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var call = (HttpServletRequest) request;
    if (call.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    var name = "http." + what(call.getRequestURI());
    CrashPoints.pass(name + ".begun");
    chain.doFilter(request, response);
    CrashPoints.pass(name + ".decided");
    response.flushBuffer();
    CrashPoints.pass(name + ".answered");
  }

  /** The words of a path without the numbers in it. */
  private static String what(String path) {
    return path.replaceFirst("^/api/v1/", "").replaceAll("/[^/]*[0-9][^/]*", "").replace('/', '-');
  }
}
