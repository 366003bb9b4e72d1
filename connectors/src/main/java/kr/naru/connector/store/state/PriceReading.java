package kr.naru.connector.store.state;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.naru.connector.store.RoundTrip;
import kr.naru.connector.store.RoundTrip.Slot;
import kr.naru.connector.store.Settings;
import kr.naru.connector.store.Sql;
import kr.naru.connector.store.StoreJson;
import kr.naru.domain.price.ExposedPriceRule;
import kr.naru.domain.price.ExposedPriceRule.Agreed;
import kr.naru.domain.price.ExposedPriceRule.Exposed;
import kr.naru.domain.price.ExposedPriceRule.Group;
import kr.naru.domain.price.ExposedPriceRule.Terms;
import kr.naru.domain.price.PriceTerms.Special;
import kr.naru.domain.product.Sheet;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Sku;
import kr.naru.domain.shared.StoreCode;
import kr.naru.domain.shared.Won;

/** Everything a centre's prices are made of, read in one trip. */
final class PriceReading {
  private static final Sql SITUATION = Sql.file("price/situation.sql");
  private static final Sql GROUPS = Sql.file("price/groups.sql");
  private static final Sql PRODUCTS = Sql.file("price/products.sql");
  private static final Sql MEMBERS = Sql.file("price/members.sql");
  private static final ExposedPriceRule RULE = new ExposedPriceRule();

  private final Slot<Situation> situation;
  private final Slot<Group> groups;
  private final Slot<Product> products;
  private final Slot<Member> members;

  /** Its rows are there once the trip was made. */
  PriceReading(RoundTrip trip, Map<String, ?> names) {
    this.situation = trip.ask(SITUATION, names, (row, n) -> situation(row));
    this.groups = trip.ask(GROUPS, names, (row, n) -> group(row));
    this.products = trip.ask(PRODUCTS, names, (row, n) -> product(row));
    this.members = trip.ask(MEMBERS, names, (row, n) -> member(row));
  }

  Situation situation() {
    return situation.first().orElseThrow();
  }

  List<Exposed> exposed() {
    var settings = situation().settings();
    var agreed =
        members.rows().stream()
            .collect(
                Collectors.groupingBy(
                    Member::sku, Collectors.mapping(Member::agreed, Collectors.toList())));
    return products.rows().stream()
        .map(product -> product.terms(settings))
        .map(t -> RULE.decide(t, groups.rows(), agreed.getOrDefault(t.sku(), List.of())))
        .toList();
  }

  /**
   * @param now business time
   * @param next when something here changes by itself
   */
  record Situation(OffsetDateTime now, Settings settings, OffsetDateTime next) {}

  private record Product(Sku sku, Sheet sheet, Optional<Won> base, Optional<Special> special) {
    Terms terms(Settings settings) {
      return new Terms(
          sku,
          base,
          special,
          settings.rounding(),
          sheet != Sheet.LIQUOR || settings.liquorDiscountAllowed());
    }
  }

  private record Member(Sku sku, Agreed agreed) {}

  private static Situation situation(ResultSet row) throws SQLException {
    return new Situation(
        row.getObject("now", OffsetDateTime.class),
        new Settings(StoreJson.texts(row.getString("settings"))),
        row.getObject("next_at", OffsetDateTime.class));
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(row.getString("price_group"), new Rate(row.getInt("rate_permyriad")));
  }

  private static Product product(ResultSet row) throws SQLException {
    var special = row.getString("special");
    return new Product(
        new Sku(row.getString("sku")),
        Sheet.valueOf(row.getString("sheet")),
        Optional.ofNullable(row.getObject("base_price", Long.class)).map(Won::new),
        special == null
            ? Optional.empty()
            : Optional.of(
                new Special(special, new Won(row.getLong("special_price")), Optional.empty())));
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        new Sku(row.getString("sku")),
        new Agreed(
            new StoreCode(row.getString("store")),
            new Won(row.getLong("price")),
            new Rate(row.getInt("rate_permyriad"))));
  }
}
