package kr.naru.bench.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One client's baskets: ten articles, the popular ones in most of them. It speaks for stores of its
 * own, as one that has sent an order waits for its answer.
 */
final class Shoppers {
  static final int ARTICLES = 8_000;
  static final int STORES = 300;
  static final int LINES = 10;
  static final double SKEW = 1.0;

  private static final int MOST_PIECES = 5;
  private static final Zipf POPULARITY = new Zipf(ARTICLES, SKEW);

  private final SplittableRandom random;
  private final String name;
  private final int client;
  private final int clients;
  private int baskets;

  /**
   * Begins.
   *
   * @param name no two clients of a database have the same: the keys begin with it
   * @param client from 0
   */
  Shoppers(String name, int client, int clients) {
    this.name = name;
    this.client = client;
    this.clients = clients;
    this.random = new SplittableRandom(name.hashCode());
  }

  Basket next() {
    var articles = new TreeSet<Integer>();
    while (articles.size() < LINES) {
      articles.add(POPULARITY.next(random));
    }
    var lines = new ArrayList<Basket.Line>(LINES);
    for (var article : articles) {
      lines.add(new Basket.Line(sku(article), 1 + random.nextInt(MOST_PIECES)));
    }
    return new Basket(name + "-" + baskets++, store(), lines);
  }

  private String store() {
    return store(client + clients * random.nextInt((STORES - client + clients - 1) / clients));
  }

  static List<String> skus() {
    return IntStream.range(0, ARTICLES).mapToObj(Shoppers::sku).toList();
  }

  static List<String> stores() {
    return IntStream.range(0, STORES).mapToObj(Shoppers::store).toList();
  }

  private static String sku(int article) {
    return "P%05d".formatted(article);
  }

  private static String store(int number) {
    return "S%04d".formatted(number);
  }
}
