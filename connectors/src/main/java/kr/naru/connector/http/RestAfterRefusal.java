package kr.naru.connector.http;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Who has its whole share and is told to come back in a second is not read before, on the
 * connection it was told so.
 *
 * <p>The answer is with the caller at once, and who waits as told feels nothing of it. Who does not
 * makes no more calls than it has connections, and costs the hub no thread and hardly any time.
 */
public final class RestAfterRefusal implements Filter {
  private static final String REFUSED = RestAfterRefusal.class.getName();
  private static final Duration REST = Duration.ofSeconds(1);

  /** The connection this call came by is to rest. */
  static void after(ServletRequest call) {
    call.setAttribute(REFUSED, true);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    chain.doFilter(request, response);
    if (request.getAttribute(REFUSED) != null) {
      response.flushBuffer();
      var rest = request.startAsync();
      rest.addListener(new End());
      rest.setTimeout(REST.toMillis());
    }
  }

  private static final class End implements AsyncListener {
    @Override
    public void onTimeout(AsyncEvent event) {
      event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
      event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
      // the connection is read again
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // nobody starts another
    }
  }
}
