package kr.naru.route.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kr.naru.kit.HubClient;
import kr.naru.kit.HubTest;
import kr.naru.kit.TestCentre;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("주문 한 건의 데이터베이스 왕복 횟수")
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundTripsIT extends HubTest {
  private static final int WANTED = 2;
  private static final int BOUND = 10;

  @ParameterizedTest(name = "{0} lines")
  @ValueSource(ints = {10, 300})
  void a_basket_of_three_sheets_costs_two_round_trips_however_long_it_is(int lines) {
    var centre = aCentre();
    var store = centre.aStore("S1", 100_000_000);
    products(centre, lines);
    centre.settle();

    var trips = IntStream.range(0, 9).map(n -> tripsOf(store, basket(lines, 1))).sorted().toArray();

    assertThat(trips[trips.length / 2]).isEqualTo(WANTED);
    assertThat(trips[trips.length - 1]).isLessThanOrEqualTo(BOUND);
  }

  /** The first use of a connection also looks up the types of arrays, so the median counts. */
  private int tripsOf(HubClient store, Map<String, Object> basket) {
    var key = UUID.randomUUID().toString();
    databaseWire().reset();

    var answer = store.order(key, basket).expect(201);

    assertThat(answer.at("/outcome")).isEqualTo("ACCEPTED");
    assertThat(answer.at("/sheets/2/sheet")).isEqualTo("LIQUOR");
    return databaseWire().roundTripsOfTheTransactionThatCarried(key);
  }

  private static void products(TestCentre centre, int lines) {
    var sheets = new String[] {"GENERAL", "COLD", "LIQUOR"};
    IntStream.range(0, lines)
        .forEach(n -> centre.aProduct("P" + n, sheets[n % 3], 1_000 + 10L * n, 1_000));
  }

  private static Map<String, Object> basket(int lines, int quantity) {
    return Map.of(
        "lines",
        IntStream.range(0, lines)
            .mapToObj(n -> Map.of("article", "P" + n, "quantity", quantity))
            .toList());
  }
}
