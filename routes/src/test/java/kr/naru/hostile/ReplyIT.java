package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("회신 주소: 연동 시스템이 허브의 권한으로 남의 큐에 쓰지 못한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.JMS, Door.HTTP})
class ReplyIT extends HubTest {
  private TestCentre own;
  private TestCentre others;

  @BeforeEach
  void two_centres() {
    own = aCentre();
    others = aCentre();
    own.settle();
    others.settle();
  }

  @Test
  void what_is_put_aside_is_not_sent_where_its_sender_wants_an_answer() {
    var forged = new String(Queue.erp(others).event(10, new UUID(1, 1)), UTF_8);

    replyingTo(Queue.erp(others), forged);
    own.stock("P9", 1);
    own.settle();

    assertThat(new Told(List.of(own)).aside()).isEqualTo(1);
    neverHeard(Queue.erp(others), forged);
  }

  @Test
  void what_is_decided_is_not_answered_there_either() {
    var stock = new String(Queue.wms(own).event(0, new UUID(1, 2)), UTF_8);

    replyingTo(Queue.erp(others), stock);
    own.stock("P9", 1);
    own.settle();

    assertThat(new Told(List.of(own)).aside()).isZero();
    neverHeard(Queue.erp(others), stock);
  }

  private void replyingTo(Queue there, String text) {
    Queue.wms(own)
        .send(
            (context, queue) -> {
              var message = context.createTextMessage(text);
              message.setJMSReplyTo(context.createQueue(there.address()));
              context.createProducer().send(queue, message);
            });
  }

  /** What its owner says after it was taken, and nothing before it. */
  private void neverHeard(Queue there, String text) {
    var told = new Told(List.of(others));
    var before = told.messages();

    others.member("S9", java.util.Map.of());
    others.settle();

    Eventually.ok(() -> told.messages() == before + 1, "more was heard than its owner said");
    assertThat(told.aside()).as(text).isZero();
    assertThat(others.operator().get("/api/v1/passport/" + new UUID(1, 1)).status()).isEqualTo(404);
  }
}
