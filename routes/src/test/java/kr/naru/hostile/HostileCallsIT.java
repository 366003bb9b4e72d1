package kr.naru.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.hostile.Caller.Who;
import kr.naru.kit.Crowd;
import kr.naru.kit.HubTest;
import kr.naru.kit.Servers;
import kr.naru.kit.TestCentre;
import kr.naru.proof.Door;
import kr.naru.proof.Drives;
import kr.naru.twin.server.Grant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("망가진 호출: 거절하거나 결정하며, 드러내지 않고, 느려지지 않는다")
@DisplayNameGeneration(ReplaceUnderscores.class)
@Drives({Door.HTTP, Door.JMS})
class HostileCallsIT extends HubTest {
  private static final int MANY = Integer.getInteger("naru.hostile", 10_000);
  private static final long SEED = Long.getLong("naru.seed", 20260305);
  private static final int LINES = 8;
  private static final int WARM_UP = 100;
  private static final int GROWTH_MEBIBYTES = 50;

  private TestCentre orders;
  private TestCentre acts;

  @BeforeEach
  void a_centre_that_takes_orders_and_another_for_what_its_people_do() {
    acts = aCentre();
    orders = aCentre();
    orders.aProduct("P1", "GENERAL", 1_000, 1_000_000_000L);
    for (var n = 0; n < LINES; n++) {
      orders.aStore("S" + n, 1_000_000_000_000L);
    }
    orders.settle();
    acts.settle();
  }

  @Test
  void each_is_refused_or_decided_at_once_and_the_hub_stays_as_it_was() {
    var callers = IntStream.range(0, LINES).mapToObj(this::caller).toList();
    var known = new HashSet<>(placed());
    known.addAll(calls(callers, WARM_UP, SEED - 1, new Seen()));
    var held = Heap.used();

    var seen = new Seen();
    known.addAll(calls(callers, MANY / LINES, SEED, seen));

    var grown = (Heap.used() - held) >> 20;
    System.out.println("Spoilt calls, seed " + SEED + ": " + seen + ", heap +" + grown + " MiB");
    assertThat(seen.faults()).isEmpty();
    assertThat(seen.millisOf(0.999)).isLessThan(1_000);
    assertThat(grown).isLessThan(GROWTH_MEBIBYTES);
    assertThat(placed()).isEqualTo(known);
    orders.storeClient("S0").order("P1", 1).expect(201);
  }

  @Test
  void a_planted_answer_that_tells_of_the_inside_is_found() {
    var seen = new Seen();
    var json = "Content-Type: application/problem+json\r\n";

    seen.add("a", new Line.Reply(500, "HTTP/1.1 500\r\n" + json, new byte[0], 1));
    seen.add("b", new Line.Reply(400, "HTTP/1.1 400\r\n", new byte[0], 1));
    seen.add("c", new Line.Reply(200, "X: java.lang.Object\r\n", new byte[0], 2_000_000_000L));
    seen.add("d", new Line.Reply(503, "HTTP/1.1 503\r\n" + json, new byte[0], 1));

    assertThat(seen.faults()).extracting(fault -> fault.charAt(0)).containsExactly('a', 'b', 'c');
    assertThat(seen.millisOf(0.999)).isEqualTo(2_000);
  }

  private static Set<String> calls(List<Caller> callers, int each, long seed, Seen seen) {
    var decided = new HashSet<String>();
    Crowd.of(callers.size(), n -> callers.get(n).call(each, seed + n, seen))
        .forEach(decided::addAll);
    return decided;
  }

  private Caller caller(int n) {
    var store = "S" + n;
    var order = orders.storeClient(store).order("P1", 1).expect(201).at("/orderNo");
    return new Caller(
        new RawHub(port()),
        new Who(token(orders, store, store), Ask.ofStore(order)),
        new Who(token(acts, "op" + n, null), Ask.ofOperator()));
  }

  /** The numbers of all orders the books have. */
  private Set<String> placed() {
    var numbers = new HashSet<String>();
    for (var n = 0; n < LINES; n++) {
      var store = orders.storeClient("S" + n);
      var before = "";
      do {
        var page = store.get("/api/v1/orders?limit=200" + before).expect(200);
        numbers.addAll(page.json().findValuesAsString("orderNo"));
        before = page.at("/next").isEmpty() ? "" : "&before=" + page.at("/next");
      } while (!before.isEmpty());
    }
    return numbers;
  }

  private static String token(
      TestCentre centre, String subject, @org.jspecify.annotations.Nullable String store) {
    var rights =
        Stream.of("order:write", "order:read", "balance:read", "price:read", "passport:read");
    var operator = Stream.of("operate", "act_for", "member:read", "statement:write");
    var all = store == null ? Stream.concat(rights, operator) : rights;
    return Servers.tokens()
        .mint(new Grant(subject, centre.id(), store, all.toList(), Duration.ofHours(12)));
  }
}
