package kr.naru.connector.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kr.naru.connector.store.message.Inbox;
import kr.naru.connector.store.order.OrderBooks;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Which problem an exception is; text of exceptions we did not make never leaves. */
public final class Problems {
  private Problems() {}

  public static Problem of(Throwable cause, UUID message) {
    var kind = kind(cause);
    return new Problem(
        "/problems/" + kind.slug(),
        kind.title(),
        kind.titleKo(),
        kind.status(),
        kind.name(),
        detail(cause, kind),
        cause instanceof WireError e ? where(e) : Map.of(),
        message.toString());
  }

  /** A problem that needs no more words than its kind has. */
  static Problem plain(ProblemKind kind, UUID message) {
    return new Problem(
        "/problems/" + kind.slug(),
        kind.title(),
        kind.titleKo(),
        kind.status(),
        kind.name(),
        null,
        Map.of(),
        message.toString());
  }

  /** Answers a call outside of any route; it may come back in a second. */
  static void soon(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    response.setContentType("application/problem+json");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Retry-After", "1");
    response.getOutputStream().write(Wire.write(problem));
  }

  static ProblemKind kind(Throwable cause) {
    return switch (cause) {
      case Tokens.Unauthenticated e -> ProblemKind.UNAUTHENTICATED;
      case Caller.Denied e -> ProblemKind.FORBIDDEN;
      case Caller.MissingStore e -> ProblemKind.STORE_MISSING;
      case NotFound e -> ProblemKind.NOT_FOUND;
      case OrderBooks.UnknownStore e -> ProblemKind.UNKNOWN_STORE;
      case WireError e -> ProblemKind.INVALID_MESSAGE;
      case HttpDoor.BodyTooLarge e -> ProblemKind.BODY_TOO_LARGE;
      case Inbox.TwinInFlight e -> ProblemKind.KEY_IN_FLIGHT;
      case Inbox.OtherPayload e -> ProblemKind.KEY_REUSED;
      case TooManyCalls e -> ProblemKind.TOO_MANY_REQUESTS;
      case DuplicateKeyException e -> duplicate(e);
      case TransientDataAccessException e -> ProblemKind.BUSY;
      case NonTransientDataAccessResourceException e -> ProblemKind.BUSY;
      case RecoverableDataAccessException e -> ProblemKind.BUSY;
      case TransactionException e -> ProblemKind.BUSY;
      default -> ProblemKind.INTERNAL;
    };
  }

  private static ProblemKind duplicate(DuplicateKeyException e) {
    var text = e.getMostSpecificCause().getMessage();
    return text != null && text.contains("order_by_client_no")
        ? ProblemKind.CLIENT_ORDER_NO_USED
        : ProblemKind.INTERNAL;
  }

  private static @Nullable String detail(Throwable cause, ProblemKind kind) {
    return switch (kind) {
      case INTERNAL, BUSY, CLIENT_ORDER_NO_USED -> null;
      default -> cause.getMessage();
    };
  }

  private static Map<String, String> where(WireError e) {
    return Map.of("path", e.path(), "value", e.value(), "wanted", e.wanted());
  }
}
