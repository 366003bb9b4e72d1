package kr.naru.route.shared;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kr.naru.kit.HubTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("DB 연결: 어느 연결도 기다림에 끝이 있고 병렬 작업자를 띄우지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConnectionsIT extends HubTest {
  @Autowired JdbcTemplate orders;
  @Autowired List<OwnConnections> own;

  @Test
  void no_statement_of_the_hub_starts_workers_or_waits_without_end() {
    assertThat(own).hasSizeGreaterThan(1);
    for (var jdbc :
        Stream.concat(Stream.of(orders), own.stream().map(OwnConnections::jdbc)).toList()) {
      assertThat(shown(jdbc, "max_parallel_workers_per_gather")).isEqualTo("0");
      assertThat(shown(jdbc, "lock_timeout")).isNotEqualTo("0");
      assertThat(shown(jdbc, "statement_timeout")).isNotEqualTo("0");
    }
  }

  private static String shown(JdbcTemplate jdbc, String setting) {
    return requireNonNull(jdbc.queryForObject("select current_setting(?)", String.class, setting));
  }
}
