package kr.naru.route.floor;

import static kr.naru.route.floor.FloorCentre.movement;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import kr.naru.connector.store.order.StockHeard;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("누락된 재고 변동 번호: 30초가 지나면 보이고, 도착하면 사라진다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingStockIT extends HubTest {
  private static final String NOTHING = "null";

  private final StockHeard heard;
  private FloorCentre floor;

  @Autowired
  MissingStockIT(StockHeard heard) {
    this.heard = heard;
  }

  @BeforeEach
  void a_centre() {
    floor = new FloorCentre(aCentre());
  }

  @Test
  void numbers_that_do_not_come_are_shown_until_they_do() throws SQLException {
    told(1, 2, 5);
    waited(31);
    heard.keep();
    assertThat(missing()).isEqualTo("3 to 4, 2");

    told(4);
    assertThat(missing()).isEqualTo("3 to 3, 1");

    told(3);
    assertThat(missing()).isEqualTo(NOTHING);
  }

  @Test
  void a_number_may_be_late_for_30_seconds() throws SQLException {
    told(1);
    waited(60);
    heard.keep();

    told(3);
    waited(29);
    assertThat(missing()).isEqualTo(NOTHING);

    waited(2);
    assertThat(missing()).isEqualTo("2 to 2, 1");
  }

  @Test
  void the_first_gap_is_shown_and_all_missing_numbers_are_counted() throws SQLException {
    told(10, 13);
    waited(31);
    heard.keep();
    told(14, 20);
    waited(31);
    assertThat(missing()).isEqualTo("11 to 12, 7");

    heard.keep();
    told(12, 11);

    assertThat(missing()).isEqualTo("15 to 19, 5");
  }

  @Test
  void what_was_heard_is_not_read_again() throws SQLException {
    told(1, 2, 3, 6);
    waited(31);
    heard.keep();

    inDatabase("delete from stock_sequence where centre = ?");

    heard.keep();
    assertThat(missing()).isEqualTo("4 to 5, 2");
  }

  private void told(long... numbers) {
    for (var number : numbers) {
      floor.report("movement", movement("P1", number, 1, 0));
    }
  }

  private void waited(int seconds) throws SQLException {
    inDatabase(
        "update stock_sequence set at = at - interval '" + seconds + " seconds' where centre = ?");
  }

  private void inDatabase(String sql) throws SQLException {
    try (var database = Servers.database();
        var statement = database.prepareStatement(sql)) {
      statement.setString(1, floor.centre().id());
      statement.executeUpdate();
    }
  }

  /** First and last number of the first gap, and how many are missing in all. */
  private String missing() {
    var gap =
        floor.centre().operator().get("/api/v1/lanes").expect(200).json().path("stockMissing");
    return gap.isNull()
        ? NOTHING
        : "%d to %d, %d"
            .formatted(
                gap.path("from").asLong(), gap.path("to").asLong(), gap.path("count").asLong());
  }
}
