package kr.naru.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("하한선 SQL: 이름 붙은 값은 자리 순서대로 들어간다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatementsTest {
  private static final Basket BASKET =
      new Basket("k", "S1", List.of(new Basket.Line("P1", 2), new Basket.Line("P2", 3)));

  @Test
  void every_name_becomes_a_place_and_every_place_has_its_value() {
    var statements = Statements.read();

    var joined = statements.joined();

    assertThat(joined.sql().chars().filter(c -> c == '?').count()).isEqualTo(joined.names().size());
    assertThat(joined.sql()).doesNotContain(":no", ":key", ":store", ":skus", ":quantities");
    assertThat(statements.all().getFirst().values(7, BASKET))
        .containsExactly(7L, "S1", new String[] {"P1", "P2"}, new Integer[] {2, 3});
  }

  @Test
  void the_stock_is_locked_in_SKU_order_after_all_that_nobody_waits_for() {
    var sql = Statements.read().all().stream().map(Statements.One::sql).toList();

    var lock =
        sql.indexOf(
            sql.stream().filter(one -> one.contains("for update")).findFirst().orElseThrow());

    assertThat(sql.get(lock)).contains("order by sku");
    assertThat(lock).isEqualTo(sql.size() - 3);
  }
}
