package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("접점 계약: 열린 접점과 계약서가 일치")
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorContractIT extends HubTest {
  private final CamelContext camel;

  @Autowired
  DoorContractIT(CamelContext camel) {
    this.camel = camel;
  }

  @Test
  void every_open_door_is_described_and_every_described_door_is_open() {
    var described = Door.described(Contracts.openApi());

    var open = Door.open(camel);

    assertThat(open).isNotEmpty().isEqualTo(described);
  }

  @Test
  void every_door_asks_for_the_rights_its_description_names() {
    var openApi = Contracts.openApi();
    var nobody = aCentre().clientWith("nobody", "nothing");

    var asked =
        Door.described(openApi).stream()
            .collect(Collectors.toMap(door -> door, door -> askedRights(nobody, door)));

    var described =
        Door.described(openApi).stream()
            .collect(Collectors.toMap(door -> door, door -> door.scopes(openApi).toString()));
    assertThat(asked).isEqualTo(described);
  }

  @Test
  void every_queue_the_hub_reads_of_a_centre_is_described() {
    var centre = aCentre().id();

    var read = new TreeSet<String>();
    for (var route : camel.getRoutes()) {
      var uri = route.getEndpoint().getEndpointUri();
      if (uri.startsWith("jms") && uri.contains("." + centre + ".")) {
        read.add(uri.replaceAll("^.*queue:|\\?.*$", "").replace(centre, "{centre}"));
      }
    }

    assertThat(read).isNotEmpty().isEqualTo(described(Contracts.asyncApi(), "receive"));
  }

  @Test
  void every_address_the_hub_writes_to_of_a_centre_is_described() {
    var centre = aCentre().id();

    var written = new TreeSet<String>();
    for (var endpoint : camel.getEndpoints()) {
      var address = endpoint.getEndpointUri().replaceAll("^.*queue:|\\?.*$", "");
      if (address.startsWith("naru." + centre + ".") && address.endsWith(".outbound")) {
        written.add(address.replace(centre, "{centre}"));
      }
    }

    assertThat(written)
        .isNotEmpty()
        .isEqualTo(
            new TreeSet<>(
                described(Contracts.asyncApi(), "send").stream()
                    .filter(address -> address.contains("{centre}"))
                    .toList()));
  }

  @Test
  void a_door_nobody_describes_is_found() {
    var planted = (ObjectNode) Contracts.openApi();
    ((ObjectNode) planted.path("paths")).remove("/v1/quotes");

    var open = Door.open(camel);

    assertThat(open).isNotEqualTo(Door.described(planted)).contains(new Door("POST", "/v1/quotes"));
  }

  private static String askedRights(HubClient nobody, Door door) {
    var path = "/api" + door.path().replaceAll("\\{[a-z]+}", "X1");
    var reply =
        nobody.send(nobody.request(path).method(door.method(), BodyPublishers.ofString("{}")));
    return reply.expect(403).at("/detail").replaceAll("^.*(\\[.*]).*$", "$1");
  }

  private static TreeSet<String> described(JsonNode asyncApi, String action) {
    var addresses = new TreeSet<String>();
    for (var operation : asyncApi.path("operations")) {
      if (operation.path("action").asString().equals(action)) {
        var channel = operation.path("channel").path("$ref").asString().substring(1);
        addresses.add(asyncApi.at(channel).path("address").asString());
      }
    }
    return addresses;
  }
}
