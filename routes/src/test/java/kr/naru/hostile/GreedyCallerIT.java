package kr.naru.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kr.naru.kit.Crowd;
import kr.naru.kit.HubClient.Reply;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import kr.naru.twin.server.Grant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("욕심 많은 호출자: 자기 몫까지만 받고, 다른 호출자는 그대로 응답받는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class GreedyCallerIT extends HubTest {
  private static final int CROWD = 300;
  private static final int SLOW = 100;
  private static final int LINES = 30;

  /** Of questions: a sixtieth of {@code naru.limits.questions.per-minute}. */
  private static final int ASKED_A_SECOND = 50;

  @Test
  @Proves("PLT-29")
  void a_crowd_of_questions_of_one_caller_is_turned_away_and_another_caller_is_not() {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
    var greedy = centre.clientWith("greedy", "act_for", "price:read");
    var path = "/api/v1/prices?store=S1&articles=P1";

    var replies =
        Crowd.of(
            CROWD, n -> n == CROWD / 2 ? store.order("the-key", lines("P1", 1)) : greedy.get(path));

    assertThat(replies).extracting(Reply::status).contains(200, 429, 201);
    assertThat(replies).extracting(Reply::status).containsOnly(200, 429, 201);
    var turnedAway = replies.stream().filter(reply -> reply.status() == 429).toList();
    assertThat(turnedAway)
        .allMatch(reply -> reply.at("/code").equals("TOO_MANY_REQUESTS"))
        .allMatch(reply -> Integer.parseInt(reply.header("Retry-After")) >= 1);
  }

  @Test
  @Proves("PLT-29")
  void strangers_who_send_a_body_byte_by_byte_hold_nobody_up() throws IOException {
    var centre = aCentre();
    var store = centre.aStore("S1", 1_000_000);
    centre.aProduct("P1", "GENERAL", 1_000, 1_000);
    centre.settle();
    var strangers = strangers();

    try {
      var begin = System.nanoTime();
      var reply = store.order("the-key", lines("P1", 1));

      reply.expect(201);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
    } finally {
      for (var stranger : strangers) {
        stranger.close();
      }
    }
  }

  @Test
  @Proves("PLT-29")
  void who_does_not_wait_as_told_hears_refusals_no_faster_than_it_may_ask() {
    var centre = aCentre();
    var greedy = new Grant("greedy", centre.id(), null, List.of("order:read"), Duration.ofHours(1));
    var ask =
        "GET /api/v1/orders?limit=1 HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer %s\r\n"
            .formatted(Servers.tokens().mint(greedy));
    var begin = System.nanoTime();

    var replies = Crowd.of(LINES, n -> callsOfFiveSeconds(ask)).stream().flatMap(List::stream);

    var refused = replies.filter(reply -> reply.status() == 429).toList();
    var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds() + 1;
    assertThat(refused).hasSizeBetween(LINES, (int) (ASKED_A_SECOND * (seconds + 1)));
    assertThat(refused).allMatch(reply -> reply.head().contains("Retry-After: 1\r\n"));
  }

  private List<Line.Reply> callsOfFiveSeconds(String ask) {
    var replies = new ArrayList<Line.Reply>();
    var until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    try (var line = new Line(new RawHub(port()))) {
      while (System.nanoTime() < until) {
        replies.add(line.call(ask, new byte[0]));
      }
      return replies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its next call comes on the same connection, though nobody wanted this one's body. */
  @Test
  void who_is_refused_with_a_whole_body_is_not_hung_up_on() throws IOException {
    var call = "POST /api/v1/orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n%s\r\n";
    var body = "a".repeat(100);
    var calls = (call.formatted("") + body).repeat(2) + call.formatted("Connection: close\r\n");

    var answers = new RawHub(port()).exchange(calls, body.getBytes(US_ASCII));

    assertThat(answers.split("HTTP/1.1 401", -1)).hasSize(1 + 3);
  }

  private List<Socket> strangers() throws IOException {
    var hub = new RawHub(port());
    var head = "POST /api/v1/orders HTTP/1.1\r\nHost: hub\r\nContent-Length: 100000\r\n\r\n{";
    var strangers = new ArrayList<Socket>();
    for (var n = 0; n < SLOW; n++) {
      var stranger = hub.connect();
      stranger.getOutputStream().write(head.getBytes(US_ASCII));
      strangers.add(stranger);
    }
    return strangers;
  }
}
