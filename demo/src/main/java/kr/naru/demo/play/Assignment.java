package kr.naru.demo.play;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kr.naru.demo.play.OrderFile.Line;

/** What the file's articles and stores are at the centre; see {@code order-file.md}. */
sealed interface Assignment permits AllLiquor, MixedGoods {

  static Assignment of(PlayOptions.As as) {
    return switch (as) {
      case LIQUOR -> new AllLiquor();
      case MIXED -> new MixedGoods();
    };
  }

  List<Route> routes();

  List<Group> groups();

  Goods goods(Line line);

  Buyer buyer(Line line);

  /** What the store expects a bottle to cost; it may be wrong. */
  default Optional<Long> expected(Line line) {
    return price(line);
  }

  /** What a bottle costs this store. */
  default Optional<Long> price(Line line) {
    return line.price();
  }

  /** A delivery route; orders until its cut-off are for the same day. */
  record Route(String code, String name, LocalTime cutOff) {}

  /** A price group and what it pays on top of the base price. */
  record Group(String code, int ratePermyriad) {}

  /**
   * What an article is.
   *
   * @param purpose on a liquor label; empty when it has none
   */
  record Goods(Sheet sheet, String taxClass, Sale sale, Optional<String> purpose) {}

  enum Sheet {
    GENERAL,
    COLD,
    LIQUOR
  }

  enum Sale {
    OPEN,
    STOPPED,
    HIDDEN
  }

  /** What a store is. */
  record Buyer(
      String kind, String state, String group, String route, Licence licence, Cover cover) {}

  enum Licence {
    VALID,
    LAPSED,
    NONE
  }

  /** What a store pays with. */
  enum Cover {
    /** The deposit the options name. */
    DEPOSIT,
    /** A quarter of it, and credit on a bond for half of it. */
    CREDIT,
    /** A quarter of it, and a bond that ended the day before. */
    LAPSED_BOND,
    /** A quarter of it. */
    SHORT
  }
}
