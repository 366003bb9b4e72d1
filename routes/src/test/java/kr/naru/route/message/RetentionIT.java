package kr.naru.route.message;

import static kr.naru.kit.HubClient.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import kr.naru.connector.store.message.Retention;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("보관 기간: 응답은 35일, 일자별 저장소는 일주일 앞까지")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RetentionIT extends HubTest {
  private final Retention retention;

  @Autowired
  RetentionIT(Retention retention) {
    this.retention = retention;
  }

  @Test
  void an_answer_is_forgotten_after_35_days_and_not_before() throws SQLException {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000);
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    store.order("old", lines("P1", 1)).expect(201);
    store.order("young", lines("P1", 1)).expect(201);
    aged(centre.id(), "old", 36);
    aged(centre.id(), "young", 34);

    retention.keep();

    assertThat(store.order("young", lines("P1", 2)).at("/code")).isEqualTo("KEY_REUSED");
    assertThat(store.order("old", lines("P1", 2)).at("/outcome")).isEqualTo("ACCEPTED");
  }

  @Test
  void every_day_of_the_coming_week_has_its_place() throws SQLException {
    retention.keep();

    assertThat(count("select count(*) from pg_class where relname like 'journal_2%'"))
        .isGreaterThanOrEqualTo(8);
    assertThat(
            count(
                "select count(*) from pg_class where relname = 'delivery_'"
                    + " || to_char((now() at time zone 'UTC')::date + 7, 'YYYYMMDD')"))
        .isEqualTo(1);
  }

  private static void aged(String centre, String key, int days) throws SQLException {
    try (var database = Servers.database();
        var statement =
            database.prepareStatement(
                "update inbox set at = at - ? * interval '1 day' where centre = ? and key = ?")) {
      statement.setInt(1, days);
      statement.setString(2, centre);
      statement.setString(3, key);
      statement.executeUpdate();
    }
  }

  private static int count(String sql) throws SQLException {
    try (var database = Servers.database();
        var statement = database.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
