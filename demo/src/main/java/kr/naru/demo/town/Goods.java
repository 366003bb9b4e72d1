package kr.naru.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An article of the town's centre.
 *
 * @param pack pieces in a case
 */
record Goods(String sku, String sheet, String name, String nameKo, int pack, int price, Mode mode) {
  /** How an article is sold. */
  enum Mode {
    LIMITED,
    UNLIMITED,
    SOLD_OUT,
    HIDDEN
  }

  private record Kind(String sheet, String name, String nameKo, int price, int pack) {}

  private static final int FIRST_SKU = 10001;
  private static final List<Kind> KINDS =
      List.of(
          new Kind("GENERAL", "Ramyeon", "라면", 800, 40),
          new Kind("GENERAL", "Shrimp crackers", "새우과자", 1_200, 20),
          new Kind("GENERAL", "Mineral water 2 l", "생수 2L", 700, 6),
          new Kind("GENERAL", "Instant coffee", "커피믹스", 13_500, 8),
          new Kind("GENERAL", "Toilet paper", "화장지", 9_800, 3),
          new Kind("GENERAL", "Dish soap", "주방세제", 3_400, 12),
          new Kind("GENERAL", "Cup rice", "즉석밥", 1_100, 24),
          new Kind("GENERAL", "Tuna can", "참치캔", 2_100, 48),
          new Kind("COLD", "Milk 1 l", "우유 1L", 2_450, 12),
          new Kind("COLD", "Tofu", "두부", 1_350, 20),
          new Kind("COLD", "Frozen dumplings", "냉동만두", 6_900, 10),
          new Kind("COLD", "Yogurt", "요구르트", 1_950, 16),
          new Kind("COLD", "Ice cream", "아이스크림", 900, 40),
          new Kind("LIQUOR", "Soju 360 ml", "소주 360ml", 1_290, 20),
          new Kind("LIQUOR", "Beer 500 ml", "맥주 500ml", 1_680, 20),
          new Kind("LIQUOR", "Makgeolli 750 ml", "막걸리 750ml", 1_150, 20),
          new Kind("LIQUOR", "Plum wine", "매실주", 4_200, 12));
  private static final List<String[]> MAKES =
      List.of(
          new String[] {"Haenaru", "해나루"},
          new String[] {"Donghae", "동해"},
          new String[] {"Pureun", "푸른"},
          new String[] {"Saebyeok", "새벽"},
          new String[] {"Hansol", "한솔"},
          new String[] {"Gyeongju", "경주"},
          new String[] {"Yeongil", "영일"},
          new String[] {"Dalbit", "달빛"},
          new String[] {"Sanmaeul", "산마을"},
          new String[] {"Matjang", "맛장"},
          new String[] {"Onnuri", "온누리"},
          new String[] {"Baraem", "바램"},
          new String[] {"Hyangto", "향토"},
          new String[] {"Jeongdam", "정담"},
          new String[] {"Haetsal", "햇살"},
          new String[] {"Daebo", "대보"},
          new String[] {"Namu", "나무"},
          new String[] {"Cheongha", "청하"});

  /** Every make makes every kind; the first article of all is always to be had. */
  static List<Goods> of(RandomGenerator random) {
    var goods = new ArrayList<Goods>();
    for (var kind : KINDS) {
      for (var make : MAKES) {
        var price = kind.price() * (80 + random.nextInt(50)) / 100 / 10 * 10;
        goods.add(
            new Goods(
                "" + (FIRST_SKU + goods.size()),
                kind.sheet(),
                make[0] + " " + kind.name(),
                make[1] + " " + kind.nameKo(),
                kind.pack(),
                price,
                goods.isEmpty() ? Mode.LIMITED : mode(random, kind)));
      }
    }
    return List.copyOf(goods);
  }

  /** Tofu comes fresh every day, as much as is wanted. */
  private static Mode mode(RandomGenerator random, Kind kind) {
    if (kind.name().equals("Tofu")) {
      return Mode.UNLIMITED;
    }
    var dice = random.nextInt(100);
    return dice < 3 ? Mode.SOLD_OUT : dice < 5 ? Mode.HIDDEN : Mode.LIMITED;
  }
}
