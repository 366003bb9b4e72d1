package kr.naru.route.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kr.naru.kit.HubTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("장부 통계: 늘기만 하는 장부는 두 배가 되어야 다시 센다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowingBooksIT extends HubTest {
  private static final String COUNTED_OFTENER =
      """
      select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace
        and (relname in ('sales_order', 'order_sheet', 'order_line', 'ledger_entry',
                         'stock_movement', 'inbox', 'journal_key')
             or relname ~ '^(journal|fact|delivery|access_log)_\\d{8}$')
        and not coalesce(reloptions, '{}') @> '{autovacuum_analyze_scale_factor=1}'
      """;

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void each_book_an_order_writes_and_each_day_to_come() {
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          jdbc.execute("select ensure_day_partitions(current_date + 90, 1)");
          assertThat(oftener()).isEmpty();
        });
  }

  @Test
  void a_planted_book_that_is_counted_oftener_is_found() {
    transaction.executeWithoutResult(
        undone -> {
          undone.setRollbackOnly();
          jdbc.execute("create table journal_20990101 (centre text)");
          assertThat(oftener()).containsExactly("journal_20990101");
        });
  }

  private List<String> oftener() {
    return jdbc.query(COUNTED_OFTENER, (row, n) -> row.getString(1));
  }
}
