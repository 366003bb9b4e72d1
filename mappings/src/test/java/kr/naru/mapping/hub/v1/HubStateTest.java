package kr.naru.mapping.hub.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.naru.domain.price.PricesChanged;
import kr.naru.domain.price.PricesChanged.GroupPrice;
import kr.naru.domain.price.PricesChanged.StorePrice;
import kr.naru.domain.price.UnitPrice.Kind;
import kr.naru.domain.shared.CentreId;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;
import kr.naru.domain.stock.AvailabilityChanged;
import kr.naru.mapping.wire.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("HUB 상태 전문: 행 수를 세고, 점포는 가명으로")
@DisplayNameGeneration(ReplaceUnderscores.class)
class HubStateTest {
  private static final CentreId CENTRE = new CentreId("PH01");
  private static final Instant AT = Instant.parse("2026-03-05T00:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-03-05");

  private final HubMessages messages = new HubMessages(new Pseudonyms("a key for tests"));

  @Test
  void stock_counts_its_rows_under_the_streams_own_key() {
    var row = new AvailabilityChanged.Row(new Sku("P1"), 10, 3, 1, 6, 5);
    var fact = new AvailabilityChanged(CENTRE, 4, List.of(row, row), AT);

    var counted = HubMessages.counted(fact);
    var said = messages.of(fact, 12, DAY);

    assertThat(counted).isEqualTo(new HubMessages.Counted(HubStream.STOCK, 2, AT));
    assertThat(messages.keyOf(fact)).isEqualTo("availability");
    assertThat(said.type()).isEqualTo("kr.naru.hub.stock.v1");
    assertThat(json(said.data()))
        .contains("\"sequence\":12", "\"businessDay\":\"2026-03-05\"")
        .contains("\"sku\":\"P1\",\"onHand\":10,\"promised\":3,\"held\":1,\"available\":6");
  }

  @Test
  void prices_agreed_with_a_store_do_not_name_it() {
    var row =
        new PricesChanged.Row(
            new Sku("P1"),
            2,
            List.of(new GroupPrice("A", Won.won(1_030), Kind.BASE, Optional.empty())),
            List.of(new StorePrice(new StoreCode("S0001"), Won.won(950))));
    var fact = new PricesChanged(CENTRE, 4, List.of(row), AT);

    var said = messages.of(fact, 1, DAY);

    assertThat(said.type()).isEqualTo("kr.naru.hub.prices.v1");
    assertThat(json(said.data())).contains("\"won\":950").doesNotContain("S0001");
  }

  private static String json(Object data) {
    return new String(Wire.write(data), StandardCharsets.UTF_8);
  }
}
