package kr.naru.bench.neighbours;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.naru.bench.floor.Basket;
import kr.naru.bench.floor.HttpLine;
import kr.naru.bench.floor.Shoppers;
import kr.naru.twin.server.Grant;

/** The callers of the floods. */
final class Callers {
  private static final int ARTICLES_ASKED = 20;

  private Callers() {}

  /** All of them speak for one store, with its own token. */
  static List<Flood.Caller> ofOneStore(Place place, int connections) {
    return IntStream.range(0, connections)
        .<Flood.Caller>mapToObj(
            n ->
                new Ordering(
                    place,
                    new Shoppers(
                        "flood-%d-%d".formatted(n, System.nanoTime()),
                        n,
                        connections,
                        Place.MARKET)))
        .toList();
  }

  /** All of them are one front that asks what things cost. */
  static List<Flood.Caller> ofOneReader(Place place, int connections) {
    var articles =
        Place.MARKET.skus().stream().limit(ARTICLES_ASKED).collect(Collectors.joining(","));
    var path = "prices?store=%s&articles=%s".formatted(CalmStores.NEIGHBOUR, articles);
    var grant = Grant.of("catalogue", place.id(), "act_for", "price:read");
    return IntStream.range(0, connections)
        .<Flood.Caller>mapToObj(n -> new Asking(place, path, grant))
        .toList();
  }

  /** A person who looks at many things. */
  static List<Flood.Caller> ofAnOperator(Place place) {
    var grant = Grant.of("operator", place.id(), "operate", "order:read", "balance:read");
    var paths =
        List.of(
            "orders?limit=200",
            "statistics/sales?from=2026-01-01&until=2026-03-31",
            "statistics/purchases?from=2026-01&until=2026-03",
            "balances?limit=300",
            "demand?day=2026-03-05",
            "days",
            "access-log?limit=200",
            "lanes");
    return paths.stream().<Flood.Caller>map(path -> new Asking(place, path, grant)).toList();
  }

  private record Ordering(Place place, Shoppers shoppers) implements Flood.Caller {
    @Override
    public HttpLine connect() throws IOException {
      var grant = Grant.of("store-" + CalmStores.NEIGHBOUR, place.id(), "order:write");
      return place.line("POST", "orders", grant.forStore(CalmStores.NEIGHBOUR));
    }

    @Override
    public HttpLine.Answer call(HttpLine line, long number) throws IOException {
      var basket = shoppers.next();
      var own = new Basket(basket.key(), CalmStores.NEIGHBOUR, basket.lines());
      return line.send(own.key(), own.json());
    }
  }

  private record Asking(Place place, String path, Grant grant) implements Flood.Caller {
    @Override
    public HttpLine connect() throws IOException {
      return place.line("GET", path, grant);
    }

    @Override
    public HttpLine.Answer call(HttpLine line, long number) throws IOException {
      return line.send("q" + number, new byte[0]);
    }
  }
}
