package kr.naru.hostile;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import kr.naru.connector.Correlation;
import org.apache.camel.AsyncCallback;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.NamedNode;
import org.apache.camel.Processor;
import org.apache.camel.spi.InterceptStrategy;
import org.apache.camel.support.processor.DelegateAsyncProcessor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks into every message before every step of every route of the hub under test, while it is on.
 *
 * <p>A message is inside once the door has given it the hub's own id, which no stranger can: it is
 * no text.
 */
@Component
public final class Watch implements InterceptStrategy {
  /** What strangers' values begin with, so that they are known wherever they turn up. */
  static final String MARK = "naru-planted-";

  private final SortedSet<String> names = new ConcurrentSkipListSet<>();
  private final SortedSet<String> marked = new ConcurrentSkipListSet<>();
  private volatile boolean on;

  void begin() {
    names.clear();
    marked.clear();
    on = true;
  }

  void end() {
    on = false;
  }

  /** Names of headers that messages had inside, after the door they came by: {@code jms: A}. */
  SortedSet<String> inside() {
    return new TreeSet<>(names);
  }

  /** Where a stranger's value stood inside. */
  SortedSet<String> marked() {
    return new TreeSet<>(marked);
  }

  @Override
  public Processor wrapProcessorInInterceptors(
      CamelContext hub, NamedNode step, Processor target, @Nullable Processor next) {
    return new DelegateAsyncProcessor(target) {
      @Override
      public boolean process(Exchange exchange, AsyncCallback callback) {
        if (on) {
          look(exchange);
        }
        return super.process(exchange, callback);
      }
    };
  }

  private void look(Exchange exchange) {
    var from = exchange.getFromEndpoint();
    var door = from == null ? "none" : from.getEndpointUri().replaceFirst(":.*", "");
    var headers = exchange.getMessage().getHeaders();
    if (headers.get(Correlation.MESSAGE) instanceof UUID) {
      headers.keySet().forEach(name -> names.add(door + ": " + name));
      mark(door + " header ", headers);
      mark(door + " property ", exchange.getProperties());
    }
  }

  /** The words of an error tell what a stranger sent; they steer nothing. */
  private void mark(String where, Map<String, Object> values) {
    values.forEach(
        (name, value) -> {
          var said = value instanceof Throwable ? "" : name + value;
          if (said.contains(MARK)) {
            marked.add(where + name);
          }
        });
  }
}
