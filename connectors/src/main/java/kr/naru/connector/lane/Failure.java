package kr.naru.connector.lane;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.springframework.dao.DataAccessException;
import org.springframework.jms.JmsException;

/** Why a delivery failed, and whose fault it is. */
public sealed interface Failure {
  String reason();

  /** The partner cannot be reached or is overloaded; the message is not to blame. */
  record Outage(String reason) implements Failure {}

  /** The partner, or our own mapping, will not have this message. */
  record Blamed(String reason) implements Failure {}

  /**
   * The partner may have acted on it; it is asked, or a person decides, before it is sent again.
   */
  record Unknown(String reason) implements Failure {}

  /** Thrown by a delivery route whose partner cannot tell a repeat from a new message. */
  final class OutcomeUnknown extends RuntimeException {
    public OutcomeUnknown(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Answers of an HTTP partner that speak of himself and not of the message. */
  Set<Integer> OVERLOADED = Set.of(408, 425, 429, 502, 503, 504);

  static Failure of(Throwable thrown) {
    var reason = reasonOf(thrown);
    if (causes(thrown).anyMatch(OutcomeUnknown.class::isInstance)) {
      return new Unknown(reason);
    }
    return causes(thrown).anyMatch(Failure::isOutage) ? new Outage(reason) : new Blamed(reason);
  }

  private static boolean isOutage(Throwable cause) {
    return switch (cause) {
      case HttpOperationFailedException http -> OVERLOADED.contains(http.getStatusCode());
      case RecordTooLargeException tooLarge -> false;
      case RecordBatchTooLargeException tooLarge -> false;
      case SerializationException unreadable -> false;
      case InvalidTopicException wrong -> false;
      case KafkaException kafka -> true;
      case JmsException jms -> true;
      case JMSException jms -> true;
      case DataAccessException books -> true;
      case IOException io -> true;
      default -> false;
    };
  }

  private static String reasonOf(Throwable thrown) {
    var root = causes(thrown).reduce(thrown, (first, next) -> next);
    var said = root.getMessage();
    var text = root.getClass().getSimpleName() + (said == null ? "" : ": " + said);
    return text.length() > 500 ? text.substring(0, 500) : text;
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(20);
  }
}
