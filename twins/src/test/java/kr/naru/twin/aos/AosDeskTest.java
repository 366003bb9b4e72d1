package kr.naru.twin.aos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kr.naru.twin.event.Event;
import kr.naru.twin.fault.FaultPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("AOS 쌍둥이의 웹훅 수신: 서명이 맞는 것만 받는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AosDeskTest {
  private static final String OLD = secret("the old secret of this test....");
  private static final String NEW = secret("the new secret of this test....");
  private static final String BODY =
      Event.write(
          "naru",
          "kr.naru.aos.special.v1",
          "1",
          Map.of("special", "SP1", "sku", "10001", "turn", "BEGAN"));
  private static final String ID = Event.read(BODY).id();

  private final HttpClient http = HttpClient.newHttpClient();
  private final AosDesk desk = AosDesk.open(0, List.of(OLD));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_signed_call_is_booked_once_however_often_it_comes() throws Exception {
    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(204);
    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(204);

    assertThat(desk.books("PH01").turns())
        .containsExactly(new DeskBooks.Turn("SP1", "10001", "BEGAN"));
    assertThat(desk.intake("PH01").traffic().duplicates()).isEqualTo(1);
    assertThat(desk.books("PH02").turns()).isEmpty();
  }

  @Test
  void a_wrong_secret_and_a_changed_body_are_refused() throws Exception {
    assertThat(post(signature(NEW, BODY), BODY)).isEqualTo(401);
    assertThat(post(signature(OLD, BODY), BODY.replace("BEGAN", "ENDED"))).isEqualTo(401);
    assertThat(post("v1,", BODY)).isEqualTo(401);

    assertThat(desk.forged()).isEqualTo(3);
    assertThat(desk.books("PH01").turns()).isEmpty();
  }

  @Test
  void while_a_key_changes_either_of_two_signatures_will_do() throws Exception {
    var both = signature(NEW, BODY) + " " + signature(OLD, BODY);

    assertThat(post(both, BODY)).isEqualTo(204);
    desk.believe(List.of(NEW));
    assertThat(post(both, BODY)).isEqualTo(204);
    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(401);
  }

  @Test
  void an_id_outside_that_is_not_the_one_inside_is_refused() throws Exception {
    var signature = new Webhook(OLD).sign("other", now(), BODY);

    assertThat(post(desk.url("PH01"), "other", signature, BODY)).isEqualTo(400);
  }

  @Test
  void down_is_503_wrong_is_422_and_both_are_mended_at_run_time() throws Exception {
    desk.faults("PH01").plan(FaultPlan.NONE.withDown());
    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(503);
    desk.faults("PH01").plan(FaultPlan.NONE.withWrongEvery(1));
    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(422);

    desk.faults("PH01").mend();

    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(204);
  }

  @Test
  void gone_breaks_the_line_and_shut_refuses_it() throws Exception {
    desk.faults("PH01").plan(FaultPlan.NONE.withGone());
    assertThatThrownBy(() -> post(signature(OLD, BODY), BODY)).isInstanceOf(IOException.class);
    desk.faults("PH01").mend();

    desk.shut();
    assertThatThrownBy(() -> post(signature(OLD, BODY), BODY)).isInstanceOf(ConnectException.class);
    desk.reopen();

    assertThat(post(signature(OLD, BODY), BODY)).isEqualTo(204);
  }

  private int post(String signature, String body) throws IOException, InterruptedException {
    return post(desk.url("PH01"), ID, signature, body);
  }

  private int post(String url, String id, String signature, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Webhook-Id", id)
            .header("Webhook-Timestamp", "" + now())
            .header("Webhook-Signature", signature)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode();
  }

  private static String signature(String secret, String body) throws Exception {
    return new Webhook(secret).sign(ID, now(), body);
  }

  private static long now() {
    return Instant.now().getEpochSecond();
  }

  private static String secret(String text) {
    return "whsec_" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
