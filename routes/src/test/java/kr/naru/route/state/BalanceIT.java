package kr.naru.route.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import kr.naru.kit.HubTest;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.proof.Proves;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("잔액 알림: 예치금과 외상이 바뀌면 AOS가 안다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class BalanceIT extends HubTest {
  @Test
  @Proves(value = "FIN-13", part = true, what = "up to the lane; the front itself hears by webhook")
  void a_deposit_and_an_order_change_what_the_aos_is_told_a_store_has() {
    var centre = aCentre();
    var aos = new Ear(centre, "AOS");
    var store = centre.aStore("S1", 10_000);
    centre.bond("S1", 100_000, 100_000, LocalDate.parse("2027-01-01"));
    centre.aProduct("P1", "GENERAL", 1_000, 100);
    centre.settle();
    aos.hears("balance", "S1 10000/0 0/0");

    store.order("P1", 10).expect(201);

    aos.hears("balance", "S1 0/10000 0/300");
    var messages = aos.heard("balance");
    assertThat(Ear.positions(messages))
        .isEqualTo(LongStream.rangeClosed(1, messages.size()).boxed().toList());
  }
}
