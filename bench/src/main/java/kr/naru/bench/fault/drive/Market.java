package kr.naru.bench.fault.drive;

import java.util.List;

/**
 * Who orders what.
 *
 * @param token lets its bearer order for every store of the centre
 */
public record Market(String centre, String token, List<String> stores, List<String> skus) {
  public Market {
    stores = List.copyOf(stores);
    skus = List.copyOf(skus);
  }
}
