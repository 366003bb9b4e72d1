package kr.naru.route.watch;

import static org.assertj.core.api.Assertions.assertThat;

import kr.naru.kit.Eventually;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("지표: 응답과 전달이 얼마나 빠른지, 누구의 이름도 없이")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class MetricsIT extends HubTest {
  @Test
  @Proves(value = "PLT-01", part = true, what = "time of each lane, as Prometheus reads it")
  void answers_and_deliveries_are_counted_and_nobody_is_named() {
    var centre = aCentre();
    var store = centre.aStore("S-NAMED", 1_000_000);
    centre.aProduct("P-NAMED", "GENERAL", 1_000, 100);
    centre.settle();
    store.order("P-NAMED", 1).expect(201);
    try (var wms = centre.outbound("wms")) {
      wms.next();
    }
    var watcher = centre.clientWith("prometheus", "metrics:read");

    Eventually.ok(
        () ->
            watcher.get("/api/v1/metrics").text().contains("delivered_seconds_count{lane=\"WMS\"}"),
        "no delivery is counted");
    var figures = watcher.get("/api/v1/metrics").expect(200);

    assertThat(figures.header("Content-Type")).startsWith("text/plain");
    assertThat(figures.text())
        .contains("naru_http_answered_seconds_count{operation=\"order.place\",status=\"201\"}")
        .contains("naru_http_answered_seconds_bucket{operation=\"order.place\"")
        .contains("hikaricp_connections")
        .doesNotContain("NAMED")
        .doesNotContain(centre.id());
  }

  @Test
  void figures_are_for_those_who_watch() {
    var centre = aCentre();

    assertThat(centre.operator().get("/api/v1/metrics").expect(403).at("/code"))
        .isEqualTo("FORBIDDEN");
    centre.clientWithToken("no token").get("/api/v1/metrics").expect(401);
  }
}
