package kr.naru.bench.floor;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who orders what: stores, and articles of which some are popular.
 *
 * @param stores that order
 * @param articles they choose from
 */
public record Market(int stores, int articles) {
  public static final Market FLOOR = new Market(300, 8_000);

  public List<String> skus() {
    return IntStream.range(0, articles).mapToObj(Market::sku).toList();
  }

  List<String> storeNames() {
    return IntStream.range(0, stores).mapToObj(Market::store).toList();
  }

  static String sku(int article) {
    return "P%05d".formatted(article);
  }

  static String store(int number) {
    return "S%04d".formatted(number);
  }
}
