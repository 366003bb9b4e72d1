package kr.naru.connector.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.http.common.DefaultHttpBinding;
import org.apache.camel.http.common.HttpHeaderFilterStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Nothing of a call becomes part of a message by itself: no header can steer a route, no body is
 * read or unpacked before {@link HttpDoor} knows its sender.
 */
public final class UnreadBinding extends DefaultHttpBinding {
  public UnreadBinding() {
    super(thatTellsCaches());
    setMapHttpMessageHeaders(false);
    setMapHttpMessageBody(false);
    setMapHttpMessageFormUrlEncodedBody(false);
  }

  /** By itself it keeps what a route says to caches. */
  private static HttpHeaderFilterStrategy thatTellsCaches() {
    var strategy = new HttpHeaderFilterStrategy();
    strategy.getOutFilter().remove("cache-control");
    return strategy;
  }

  @Override
  public @Nullable Object parseBody(HttpServletRequest request, Message message) {
    return null;
  }

  @Override
  public void writeResponse(Exchange exchange, HttpServletResponse response) throws IOException {
    var late = exchange.getProperty(LateAnswer.PROPERTY, LateAnswer.class);
    if (late == null) {
      super.writeResponse(exchange, response);
    } else {
      late.give(response);
    }
  }
}
