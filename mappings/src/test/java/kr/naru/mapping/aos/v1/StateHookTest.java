package kr.naru.mapping.aos.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.money.BalanceChanged;
import kr.naru.domain.price.SpecialTurned;
import kr.naru.domain.price.SpecialTurned.Turn;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Fact;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("AOS 상태 웹훅: 재고, 잔액, 특매")
@DisplayNameGeneration(ReplaceUnderscores.class)
class StateHookTest {
  private static final CentreId CENTRE = new CentreId("PH01");
  private static final Instant AT = Instant.parse("2026-03-05T00:00:00Z");

  @Test
  void availability_bears_its_position_and_every_figure() {
    var row = new AvailabilityChanged.Row(new Sku("P1"), 10, 3, 1, 6, 5);

    var said = said(new AvailabilityChanged(CENTRE, 4, List.of(row), AT));

    assertThat(said)
        .isEqualTo(
            "kr.naru.aos.availability.v1 availability {\"position\":4,\"stock\":[{\"sku\":\"P1\","
                + "\"onHand\":10,\"promised\":3,\"held\":1,\"available\":6,\"version\":5}]}");
  }

  @Test
  void a_balance_says_what_the_store_owes() {
    var row =
        new BalanceChanged.Row(
            new StoreCode("S1"), Won.won(10), Won.won(20), Won.won(30), Won.won(40), 7);

    var said = said(new BalanceChanged(CENTRE, 2, List.of(row), AT));

    assertThat(said)
        .isEqualTo(
            "kr.naru.aos.balance.v1 balance {\"position\":2,\"balances\":[{\"store\":\"S1\","
                + "\"deposit\":10,\"depositHeld\":20,\"receivable\":30,\"creditHeld\":40,"
                + "\"version\":7}]}");
  }

  @Test
  void a_special_without_a_cap_names_none() {
    var until = AT.plusSeconds(3_600);

    var said =
        said(
            new SpecialTurned(
                CENTRE,
                "SP1",
                new Sku("P1"),
                Turn.BEGAN,
                Won.won(800),
                AT,
                until,
                Optional.empty(),
                AT));

    assertThat(said)
        .isEqualTo(
            "kr.naru.aos.special.v1 SP1 {\"special\":\"SP1\",\"sku\":\"P1\",\"turn\":\"BEGAN\","
                + "\"price\":800,\"validFrom\":\"2026-03-05T00:00:00Z\","
                + "\"validUntil\":\"2026-03-05T01:00:00Z\"}");
  }

  private static String said(Fact fact) {
    var said = HookMessages.of(fact);
    var data = new String(Wire.write(said.data()), StandardCharsets.UTF_8);
    return said.type() + " " + said.subject() + " " + data;
  }
}
