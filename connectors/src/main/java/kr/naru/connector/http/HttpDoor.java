package kr.naru.connector.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kr.naru.connector.Correlation;
import kr.naru.connector.http.AccessLog.Entry;
import kr.naru.connector.http.Share.Later;
import kr.naru.connector.http.StoreLimit.Place;
import kr.naru.connector.store.Ids;
import kr.naru.connector.store.message.Answer;
import kr.naru.domain.shared.StoreCode;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.http.common.HttpMessage;
import org.apache.camel.support.SynchronizationAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one edge of every HTTP door: authenticate, then read, and let nothing else through.
 *
 * <p>After {@link #admit} the message has no header but the hub's own id, and its body is a {@link
 * Call}. Bodies are bounded, to 1 MiB unless a door says otherwise.
 */
public final class HttpDoor {
  private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
  private static final String VISIT = "visit";
  private static final int MAX_BODY = 1 << 20;
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Callers callers;
  private final AccessLog accessLog;
  private final CallMetrics metrics;
  private final Clock clock;

  public HttpDoor(Callers callers, AccessLog accessLog, CallMetrics metrics, Clock clock) {
    this.callers = callers;
    this.accessLog = accessLog;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * Lets callers in that have at least one of the scopes.
   *
   * @param operation its name in the access log and in idempotency keys
   * @param path the address, with the names of its parameters in braces
   */
  public Processor admit(String operation, String path, String... scopes) {
    return admitUpTo(MAX_BODY, operation, path, scopes);
  }

  /** The same with another bound on bodies, for a door that takes files. */
  public Processor admitUpTo(int maxBody, String operation, String path, String... scopes) {
    return exchange -> {
      var request = Objects.requireNonNull(exchange.getIn(HttpMessage.class)).getRequest();
      var message = Ids.next();
      exchange.getMessage().removeHeaders("*");
      exchange.getMessage().setBody(null);
      exchange.getMessage().setHeader(Correlation.MESSAGE, message);

      var visit = new Visit(message, operation, request);
      exchange.setProperty(VISIT, visit);
      exchange.getExchangeExtension().addOnCompletion(visit);
      var authorization = request.getHeader("Authorization");
      var caller = callers.tokens().verify(authorization == null ? "" : authorization);
      visit.caller = caller;
      if (List.of(scopes).stream().noneMatch(caller::may)) {
        throw new Caller.Denied("one of the scopes " + List.of(scopes) + " is missing");
      }
      visit.place = callers.limit().enter(caller, request.getMethod());
      var parameters = PathParameters.of(path, request.getRequestURI(), request.getQueryString());
      refuseEncoded(request);
      var key = header(request, "Idempotency-Key");
      exchange
          .getMessage()
          .setBody(
              new Call(message, caller, operation, parameters, key, body(request, maxBody), visit));
    };
  }

  /** Answers with what the route decided. */
  public void answer(Exchange exchange) {
    var answer = Objects.requireNonNull(exchange.getMessage().getBody(Answer.class));
    respond(exchange, answer.status(), "application/json", answer.body());
  }

  /** Answers with a table. */
  public void answerCsv(Exchange exchange) {
    var answer = Objects.requireNonNull(exchange.getMessage().getBody(Answer.class));
    respond(exchange, answer.status(), "text/csv; charset=utf-8", answer.body());
  }

  /** Answers with figures, as Prometheus reads them. */
  public void answerMetrics(Exchange exchange) {
    var figures = Objects.requireNonNull(exchange.getMessage().getBody(String.class));
    var type = "text/plain; version=0.0.4; charset=utf-8";
    respond(exchange, 200, type, figures.getBytes(StandardCharsets.UTF_8));
  }

  /** Answers a call that could not be decided. */
  public void refuse(Exchange exchange) {
    var cause =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class));
    var message = Optional.ofNullable(messageOf(exchange)).orElseGet(Ids::next);
    var problem = Problems.of(cause, message);
    if (problem.status() == 503) {
      LOG.warn("{} turned away, trace {}: {}", problem.code(), message, cause.getMessage());
    } else if (problem.status() >= 500) {
      LOG.error("{} failed, trace {}", exchange.getFromRouteId(), message, cause);
    }
    respond(exchange, problem.status(), "application/problem+json", Wire.write(problem));
    if (cause instanceof TooManyCalls tooMany) {
      sendAway(exchange, problem, tooMany.later());
    } else if (problem.status() == 503 || problem.status() == 409) {
      retryAfter(exchange, SOON);
    }
    if (problem.status() == 401) {
      exchange.getMessage().setHeader("WWW-Authenticate", "Bearer");
    }
  }

  /** Who speaks for itself, and did not wait as told, waits before it hears so again. */
  private static void sendAway(Exchange exchange, Problem problem, Later later) {
    var visit = Objects.requireNonNull(exchange.getProperty(VISIT, Visit.class));
    if (visit.isOfOne() && later.told() && later.after().compareTo(SOON) > 0) {
      exchange.setProperty(
          LateAnswer.PROPERTY, new LateAnswer(visit.request, problem, later.after().minus(SOON)));
    } else {
      retryAfter(exchange, later.after());
    }
  }

  private static void retryAfter(Exchange exchange, Duration time) {
    var seconds = Math.max(1, time.plusNanos(999_999_999).toSeconds());
    exchange.getMessage().setHeader("Retry-After", "" + seconds);
  }

  private static @Nullable UUID messageOf(Exchange exchange) {
    return exchange.getMessage().getHeader(Correlation.MESSAGE, UUID.class);
  }

  private static void respond(Exchange exchange, int status, String type, byte[] body) {
    var out = exchange.getMessage();
    out.removeHeaders("*", Correlation.MESSAGE);
    out.setHeader(Exchange.HTTP_RESPONSE_CODE, status);
    out.setHeader(Exchange.CONTENT_TYPE, type);
    out.setHeader("Cache-Control", "no-store");
    out.setBody(body);
  }

  private static Optional<String> header(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getHeader(name))
        .filter(value -> !value.isBlank() && value.length() <= 100);
  }

  /** What is packed small may unpack without bound. */
  private static void refuseEncoded(HttpServletRequest request) {
    var encoding = request.getHeader("Content-Encoding");
    if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
      throw new WireError("Content-Encoding", encoding, "no encoding: the document as it is");
    }
  }

  private static byte[] body(HttpServletRequest request, int max) {
    try {
      return BodyReader.read(request.getInputStream(), max);
    } catch (IOException e) {
      throw new WireError("$", "", "a body that comes whole, as its headers say");
    }
  }

  /** Gathers what the access log will say of a call. */
  private final class Visit extends SynchronizationAdapter implements Call.Whose {
    private static final int MAX_PATH = 200;

    private final long begin = System.nanoTime();
    private final UUID message;
    private final String operation;
    private final HttpServletRequest request;
    private final String address;
    private final String path;
    private @Nullable Caller caller;
    private @Nullable StoreCode store;
    private @Nullable Place place;

    Visit(UUID message, String operation, HttpServletRequest request) {
      this.message = message;
      this.operation = operation;
      this.request = request;
      this.address = request.getRemoteAddr();
      var uri = request.getRequestURI();
      this.path = uri.substring(0, Math.min(uri.length(), MAX_PATH));
    }

    @Override
    public void is(StoreCode about) {
      store = about;
    }

    /** A partner who acts for many stores does not wait because one of them has its share. */
    boolean isOfOne() {
      return place == null || caller != null && caller.store().isPresent();
    }

    @Override
    public void onDone(Exchange exchange) {
      if (place != null) {
        place.close();
      }
      var code = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, Integer.class);
      var status = code == null ? 500 : code;
      metrics.answered(operation, status, Duration.ofNanos(System.nanoTime() - begin));
      var who = caller == null ? "" : caller.subject();
      var centre = caller == null ? "" : caller.centre().value();
      accessLog.add(
          new Entry(
              clock.instant(), who, address, centre, whose(), operation, path, status, message));
    }

    private String whose() {
      var own = caller == null ? Optional.<StoreCode>empty() : caller.store();
      return Optional.ofNullable(store).or(() -> own).map(StoreCode::value).orElse("");
    }
  }

  /** More than the door takes. */
  public static final class BodyTooLarge extends RuntimeException {
    BodyTooLarge(int max) {
      super("At most " + max + " bytes are read");
    }
  }
}
