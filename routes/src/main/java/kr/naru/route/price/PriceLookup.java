package kr.naru.route.price;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.naru.connector.http.Call;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.message.Answer;
import kr.naru.connector.store.order.OrderBooks;
import kr.naru.domain.order.AskedLine;
import kr.naru.domain.order.BasketRule;
import kr.naru.domain.order.LinePolicy;
import kr.naru.domain.order.PlaceOrder;
import kr.naru.domain.order.PlaceOrder.Channel;
import kr.naru.mapping.aos.v1.PriceAnswer;
import kr.naru.mapping.wire.Wire;
import kr.naru.mapping.wire.WireError;
import kr.naru.route.shared.Lookup;
import org.springframework.stereotype.Component;

/** What things cost a store, or everyone, now, by the very rule that decides orders. */
@Component
class PriceLookup {
  private static final int OK = 200;
  private static final int MAX_ARTICLES = 200;
  private static final int MAX_PAGE = 1_000;
  private static final Sql SNAPSHOT = Sql.file("query/prices-snapshot.sql");
  private static final BasketRule RULE = new BasketRule();

  private final Lookup lookup;
  private final OrderBooks books;
  private final Clock clock;

  PriceLookup(Lookup lookup, OrderBooks books, Clock clock) {
    this.lookup = lookup;
    this.books = books;
    this.clock = clock;
  }

  /** What one of each article would cost this store. */
  Answer prices(Call call) {
    var articles = Arrays.stream(call.required("articles").split(",")).distinct().toList();
    if (articles.size() > MAX_ARTICLES) {
      throw new WireError("articles", articles.size() + " articles", "at most " + MAX_ARTICLES);
    }
    var one = oneOfEach(call, articles);
    var view = books.look(one, clock.instant());
    var promise = RULE.decide(one, view.known());
    var lines =
        Stream.concat(
            promise.sheets().stream().flatMap(sheet -> sheet.lines().stream()),
            promise.strays().stream());
    return new Answer(
        OK, Wire.write(PriceAnswer.of(one.store(), view.now().atZone(view.zone()), lines)));
  }

  /** Of all products and price groups, to begin with; from then on changes are told. */
  Answer snapshot(Call call) {
    call.caller().speaksForAll();
    var parameters = lookup.parameters(call);
    parameters.put("after", call.parameter("after").orElse(null));
    parameters.put("limit", Lookup.number(call, "limit", MAX_PAGE, MAX_PAGE));
    return lookup.found(SNAPSHOT, parameters, "prices of centre", "");
  }

  private PlaceOrder oneOfEach(Call call, List<String> articles) {
    var lines =
        IntStream.range(0, articles.size())
            .mapToObj(
                n ->
                    new AskedLine(
                        n + 1,
                        articles.get(n),
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return new PlaceOrder(
        call.caller().centre(),
        lookup.store(call),
        Optional.empty(),
        LinePolicy.TRIM,
        Channel.AOS,
        call.caller().subject(),
        Optional.empty(),
        lines);
  }
}
