package kr.naru.bench.floor;

import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * One client's baskets: ten articles, the popular ones in most of them. It speaks for stores of its
 * own, as one that has sent an order waits for its answer.
 */
public final class Shoppers {
  static final int LINES = 10;
  static final double SKEW = 1.0;

  private static final int MOST_PIECES = 5;

  private final SplittableRandom random;
  private final String name;
  private final int client;
  private final int clients;
  private final Market market;
  private final Zipf popularity;
  private int baskets;

  /**
   * Begins.
   *
   * @param name no two clients of a database have the same: the keys begin with it
   * @param client from 0
   */
  public Shoppers(String name, int client, int clients, Market market) {
    this.name = name;
    this.client = client;
    this.clients = clients;
    this.market = market;
    this.popularity = new Zipf(market.articles(), SKEW);
    this.random = new SplittableRandom(name.hashCode());
  }

  public Basket next() {
    var articles = new TreeSet<Integer>();
    while (articles.size() < LINES) {
      articles.add(popularity.next(random));
    }
    var lines = new ArrayList<Basket.Line>(LINES);
    for (var article : articles) {
      lines.add(new Basket.Line(Market.sku(article), 1 + random.nextInt(MOST_PIECES)));
    }
    return new Basket(name + "-" + baskets++, store(), lines);
  }

  private String store() {
    var own = (market.stores() - client + clients - 1) / clients;
    return Market.store(client + clients * random.nextInt(own));
  }
}
