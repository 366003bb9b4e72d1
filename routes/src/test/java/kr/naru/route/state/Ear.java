package kr.naru.route.state;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import kr.naru.kit.Eventually;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One partner of a centre, at the end of his lane: what waits for him there, and what he took. */
final class Ear {
  private static final JsonMapper JSON = new JsonMapper();

  private final String centre;
  private final String lane;

  Ear(TestCentre centre, String lane) {
    this.centre = centre.id();
    this.lane = lane;
  }

  /** All that was ever told him under this key, in order. */
  List<JsonNode> heard(String key) {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                """
                select f.payload from delivery d join fact f on f.id = d.fact
                where d.centre = ? and d.lane = ? and d.key = ? order by d.sequence
                """)) {
      statement.setString(1, centre);
      statement.setString(2, lane);
      statement.setString(3, key);
      var rows = statement.executeQuery();
      var heard = new ArrayList<JsonNode>();
      while (rows.next()) {
        heard.add(JSON.readTree(rows.getString(1)));
      }
      return heard;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** He takes what waits for him. */
  void take() {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                "update delivery set state = 'DELIVERED' where centre = ? and lane = ?")) {
      statement.setString(1, centre);
      statement.setString(2, lane);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes message after message until this row is the last he heard of its key. */
  void hears(String key, String row) {
    Eventually.ok(() -> knows(key, row), lane + " never heard " + row);
  }

  private boolean knows(String key, String row) {
    take();
    var id = row.substring(0, row.indexOf(' '));
    var rows =
        heard(key).stream()
            .flatMap(message -> message.path("rows").valueStream())
            .map(Ear::text)
            .filter(text -> text.startsWith(id + " "))
            .toList();
    return !rows.isEmpty() && rows.getLast().equals(row);
  }

  /** {@code P1 100/4/96}: on hand, promised, available; {@code S1 9000/1000 0/0}: money. */
  static String text(JsonNode row) {
    return row.has("sku")
        ? "%s %s/%s/%s"
            .formatted(
                row.path("sku").asString(),
                row.path("onHand"),
                row.path("promised"),
                row.path("available"))
        : "%s %s/%s %s/%s"
            .formatted(
                row.path("store").asString(),
                row.path("deposit"),
                row.path("depositHeld"),
                row.path("receivable"),
                row.path("creditHeld"));
  }

  static List<Long> positions(List<JsonNode> messages) {
    return messages.stream().map(message -> message.path("position").asLong()).toList();
  }
}
