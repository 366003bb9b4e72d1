package kr.naru.bench.fault.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("종료 지점 이름: 트랜잭션은 기록하는 테이블로 구분한다")
@DisplayNameGeneration(ReplaceUnderscores.class)
class TransactionKindTest {
  @Test
  void an_order_is_an_order_whatever_else_it_writes() {
    var kind =
        TransactionKind.of("insert into journal (a) values (1)", "")
            .or(TransactionKind.of("insert into sales_order (a) values (1)", ""))
            .or(TransactionKind.of("update money_account set a = 1", ""));

    assertThat(kind.name()).isEqualTo("sales_order");
  }

  @Test
  void what_only_reads_or_locks_has_no_kind() {
    assertThat(TransactionKind.of("select 1 from a for update of b", "").name()).isEmpty();
    assertThat(TransactionKind.of("create trigger t before insert or update on x", "").name())
        .isEmpty();
  }

  @Test
  void a_delivery_that_is_done_bears_its_lane() {
    var sql = "update delivery d set state = 'DELIVERED' where d.lane = ?";

    assertThat(TransactionKind.of(sql, "wms").name()).isEqualTo("lane_told.wms");
  }
}
