package kr.naru.bench.floor;

import java.util.stream.Collectors;

/** The texts the programs keep for an order. */
final class Words {
  private Words() {}

  static String answer(long no, long gross) {
    return "{\"orderNo\":%d,\"outcome\":\"ACCEPTED\",\"gross\":%d}".formatted(no, gross);
  }

  static String payload(long no, long gross, Basket basket) {
    var lines =
        basket.lines().stream()
            .map(line -> "{\"sku\":\"%s\",\"quantity\":%d}".formatted(line.sku(), line.quantity()))
            .collect(Collectors.joining(","));
    return "{\"orderNo\":%d,\"store\":\"%s\",\"gross\":%d,\"lines\":[%s]}"
        .formatted(no, basket.store(), gross, lines);
  }
}
