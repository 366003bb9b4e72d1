package kr.naru.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.naru.mapping.hub.v1.HubStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("AsyncAPI: 모든 메시지와 주소가 빠짐없이 설명됨")
@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiTest {
  private static final Schemas SCHEMAS = Schemas.all();

  @Test
  void every_message_has_the_name_its_schema_and_its_sample_bear() {
    var asyncApi = Contracts.asyncApi();

    assertThat(misnamed(asyncApi)).isEmpty();
  }

  @Test
  void every_schema_of_a_message_is_in_a_channel() {
    var asyncApi = Contracts.asyncApi();
    var schemas =
        Stream.of("batch", "envelope", "outbound")
            .flatMap(envelope -> Contracts.inEnvelope(envelope).stream());

    var carried = new ArrayList<String>();
    for (var channel : asyncApi.path("channels")) {
      for (var message : channel.path("messages")) {
        var at = message.path("$ref").asString("#").substring(1);
        carried.add(asyncApi.at(at).at("/payload/$ref").asString(""));
      }
    }

    assertThat(carried).containsAll(schemas.toList());
  }

  @Test
  void every_channel_is_used_and_every_stream_of_the_hub_is_a_channel() {
    var asyncApi = Contracts.asyncApi();

    var used = asyncApi.path("operations").findValuesAsString("$ref").stream();
    var addresses = asyncApi.path("channels").findValuesAsString("address");

    assertThat(used.map(channel -> channel.replace("#/channels/", "")).distinct())
        .containsExactlyInAnyOrderElementsOf(asyncApi.path("channels").propertyNames());
    assertThat(addresses)
        .containsAll(Arrays.stream(HubStream.values()).map(HubStream::topic).toList());
  }

  @Test
  void a_message_under_anothers_name_is_found() {
    var planted = (ObjectNode) Contracts.asyncApi();
    ((ObjectNode) planted.at("/components/messages/Stock")).put("name", "kr.naru.wms.count.v1");

    assertThat(misnamed(planted)).containsExactly("kr.naru.wms.count.v1");
  }

  private static List<String> misnamed(JsonNode asyncApi) {
    var misnamed = new ArrayList<String>();
    for (var message : asyncApi.at("/components/messages")) {
      var schema = message.at("/payload/$ref").asString();
      var name = message.path("name").asString();
      var sample = message.path("x-sample").asString();
      if (!SCHEMAS.file(schema).at("/properties/type/const").asString().equals(name)
          || !Contracts.json(sample).path("type").asString().equals(name)) {
        misnamed.add(name);
      }
    }
    return misnamed;
  }
}
