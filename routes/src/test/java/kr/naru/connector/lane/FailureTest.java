package kr.naru.connector.lane;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import java.util.stream.Stream;
import kr.naru.connector.lane.Failure.Blamed;
import kr.naru.connector.lane.Failure.Outage;
import kr.naru.connector.lane.Failure.OutcomeUnknown;
import kr.naru.connector.lane.Failure.Unknown;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.http.base.HttpOperationFailedException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultExchange;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jms.UncategorizedJmsException;

@DisplayName("전달 실패: 상대의 장애인지 메시지 탓인지 가린다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailureTest {
  static Stream<Throwable> outages() {
    return Stream.of(
        new ConnectException("refused"),
        new TimeoutException("the HUB does not answer"),
        new JMSException("closed"),
        new UncategorizedJmsException("closed"),
        new DataAccessResourceFailureException("the books are away"));
  }

  static Stream<Throwable> blames() {
    return Stream.of(
        new RecordTooLargeException("2 MiB"),
        new RecordBatchTooLargeException("2 MiB"),
        new SerializationException("no text"),
        new InvalidTopicException("naru hub"),
        new IllegalArgumentException("The HUB is not told of SheetRefused"),
        new NullPointerException());
  }

  @ParameterizedTest
  @MethodSource("outages")
  void who_cannot_be_reached_is_out_however_deep_the_cause_lies(Throwable cause) {
    assertThat(Failure.of(cause)).isInstanceOf(Outage.class);
    assertThat(Failure.of(new IllegalStateException("failed", new RuntimeException(cause))))
        .isInstanceOf(Outage.class);
  }

  @ParameterizedTest
  @MethodSource("blames")
  void what_no_repeat_can_help_blames_the_message(Throwable cause) {
    assertThat(Failure.of(cause)).isInstanceOf(Blamed.class);
    assertThat(Failure.of(new IllegalStateException(cause))).isInstanceOf(Blamed.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 425, 429, 502, 503, 504})
  void a_partner_who_is_overloaded_is_out(int status) {
    assertThat(Failure.of(answer(status))).isInstanceOf(Outage.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 404, 409, 422, 500, 501})
  void any_other_answer_blames_the_message(int status) {
    assertThat(Failure.of(answer(status))).isInstanceOf(Blamed.class);
  }

  @Test
  void an_unknown_outcome_is_unknown_even_when_an_outage_lies_under_it() {
    var unknown = new OutcomeUnknown("no answer", new IOException("reset"));

    var failure = Failure.of(new IllegalStateException(unknown));

    assertThat(failure).isEqualTo(new Unknown("IOException: reset"));
  }

  @Test
  void the_reason_is_the_root_and_not_what_wraps_it() {
    var exchange = new DefaultExchange(new DefaultCamelContext());
    var thrown = new CamelExecutionException("failed", exchange, new ConnectException("refused"));

    assertThat(Failure.of(thrown)).isEqualTo(new Outage("ConnectException: refused"));
  }

  @Test
  void a_reason_fits_into_the_books() {
    var lengthy = Failure.of(new IllegalArgumentException("x".repeat(600)));
    var none = Failure.of(new NullPointerException());

    assertThat(lengthy.reason()).hasSize(500).startsWith("IllegalArgumentException: xxx");
    assertThat(none.reason()).isEqualTo("NullPointerException");
  }

  @Test
  void causes_that_go_in_circles_come_to_an_end() {
    var outer = new RuntimeException("outer");
    outer.initCause(new RuntimeException("inner", outer));

    assertThat(Failure.of(outer)).isInstanceOf(Blamed.class);
  }

  private static HttpOperationFailedException answer(int status) {
    return new HttpOperationFailedException("http://aos", status, "no", "", Map.of(), "");
  }
}
