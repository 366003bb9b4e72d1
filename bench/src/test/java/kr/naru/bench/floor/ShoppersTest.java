package kr.naru.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayName("측정용 주문: 10줄, SKU 순서, 중복 없는 키")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ShoppersTest {
  @Test
  void a_basket_has_ten_articles_in_SKU_order_each_once() {
    var shoppers = new Shoppers("one", 0, 1, Market.FLOOR);

    var baskets = Stream.generate(shoppers::next).limit(500).toList();

    assertThat(baskets)
        .allSatisfy(
            basket -> assertThat(basket.skus()).hasSize(10).doesNotHaveDuplicates().isSorted());
    assertThat(Market.FLOOR.skus()).contains(baskets.getFirst().skus());
    assertThat(Market.FLOOR.storeNames()).contains(baskets.getFirst().store());
  }

  @Test
  void clients_of_different_names_share_no_key() {
    var keys = new HashSet<String>();

    for (var name : new String[] {"m1-0", "m1-1", "m2-0"}) {
      var shoppers = new Shoppers(name, 0, 1, Market.FLOOR);
      Stream.generate(shoppers::next).limit(100).forEach(basket -> keys.add(basket.key()));
    }

    assertThat(keys).hasSize(300);
  }

  @Test
  void every_client_speaks_for_stores_of_its_own() {
    var stores = new HashSet<String>();
    var all = 0;

    for (var client = 0; client < 7; client++) {
      var shoppers = new Shoppers("c" + client, client, 7, Market.FLOOR);
      var own = new HashSet<String>();
      Stream.generate(shoppers::next).limit(2_000).forEach(basket -> own.add(basket.store()));
      all += own.size();
      stores.addAll(own);
    }

    assertThat(all).isEqualTo(stores.size());
    assertThat(stores).containsExactlyInAnyOrderElementsOf(Market.FLOOR.storeNames());
  }
}
