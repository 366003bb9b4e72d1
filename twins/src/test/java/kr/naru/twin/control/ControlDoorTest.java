package kr.naru.twin.control;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import kr.naru.twin.OneOfMany;
import kr.naru.twin.event.StatementBook;
import kr.naru.twin.fault.FaultPlan;
import kr.naru.twin.fault.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("쌍둥이 조작 창구: 장애를 켜고 장부를 본다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ControlDoorTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final Faults faults = new Faults();
  private final ControlDoor door = ControlDoor.open(0);

  @BeforeEach
  void add() {
    door.add("PH01", new OneOfMany("hub", faults, () -> Map.of("sold", 42), new StatementBook()));
  }

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void a_fault_is_switched_on_and_off() throws Exception {
    var on = call("PUT", "/PH01/hub/faults", "{\"down\":true,\"slowMillis\":5}");
    var switched = faults.plan();
    call("PUT", "/PH01/hub/faults", "{}");

    assertThat(on.statusCode()).isEqualTo(200);
    assertThat(switched).isEqualTo(FaultPlan.NONE.withDown().withSlowMillis(5));
    assertThat(faults.plan()).isEqualTo(FaultPlan.NONE);
  }

  @Test
  void books_and_the_list_are_json() throws Exception {
    assertThat(call("GET", "/PH01/hub/books", "").body()).contains("\"sold\" : 42");
    assertThat(call("GET", "", "").body()).contains("PH01/hub").contains("\"down\" : false");
  }

  @Test
  void what_is_not_understood_changes_nothing_and_says_why() throws Exception {
    assertThat(call("PUT", "/PH01/hub/faults", "{\"dwon\":true}").body()).contains("dwon");
    assertThat(call("PUT", "/PH01/hub/faults", "{").statusCode()).isEqualTo(400);
    assertThat(call("GET", "/PH01/erp/books", "").statusCode()).isEqualTo(404);
    assertThat(call("DELETE", "/PH01/hub/books", "").statusCode()).isEqualTo(405);
    assertThat(call("POST", "/PH01/hub/dance", "{}").statusCode()).isEqualTo(400);
    assertThat(faults.plan()).isEqualTo(FaultPlan.NONE);
  }

  @Test
  void it_listens_on_the_loopback_address_alone() {
    assertThat(door.uri().getHost()).isEqualTo("127.0.0.1");
  }

  @Test
  void a_page_from_elsewhere_is_turned_away() throws Exception {
    var uri = door.uri();
    try (var line = new Socket(uri.getHost(), uri.getPort())) {
      var call = "PUT /twins/PH01/hub/faults HTTP/1.0\r\nHost: evil.example\r\n\r\n";
      line.getOutputStream().write(call.getBytes(US_ASCII));

      assertThat(new String(line.getInputStream().readAllBytes(), US_ASCII)).contains(" 403 ");
    }
  }

  private HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(door.uri() + path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
