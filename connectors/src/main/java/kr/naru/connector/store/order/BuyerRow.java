package kr.naru.connector.store.order;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.naru.domain.delivery.RoutePlan;
import kr.naru.domain.liquor.Licence;
import kr.naru.domain.member.Member;
import kr.naru.domain.member.MemberState;
import kr.naru.domain.money.Bond;
import kr.naru.domain.shared.Rate;
import kr.naru.domain.shared.Won;

/** The row of {@code order/buyer.sql}. */
record BuyerRow(
    Instant now,
    ZoneId zone,
    Member member,
    Optional<Bond> bond,
    Optional<RoutePlan> route,
    Map<String, String> settings,
    long sequence) {

  LocalDateTime localNow() {
    return LocalDateTime.ofInstant(now, zone);
  }

  static BuyerRow of(ResultSet row, int number) throws SQLException {
    return new BuyerRow(
        row.getTimestamp("now").toInstant(),
        ZoneId.of(row.getString("zone")),
        new Member(
            MemberState.valueOf(row.getString("state")),
            Member.Kind.valueOf(row.getString("kind")),
            new Rate(row.getInt("rate_permyriad")),
            licence(row),
            text(row, "route")),
        bond(row),
        route(row),
        settings(row.getArray("settings")),
        row.getLong("sequence"));
  }

  private static Optional<Licence> licence(ResultSet row) throws SQLException {
    var number = row.getString("licence_no");
    return number == null
        ? Optional.empty()
        : Optional.of(new Licence(number, day(row, "licence_from"), day(row, "licence_until")));
  }

  private static Optional<Bond> bond(ResultSet row) throws SQLException {
    if (row.getDate("bond_from") == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Bond(
            new Won(row.getLong("bond_amount")),
            new Won(row.getLong("credit_limit")),
            day(row, "bond_from"),
            day(row, "bond_until")));
  }

  private static Optional<RoutePlan> route(ResultSet row) throws SQLException {
    var cutOff = row.getObject("cut_off", LocalTime.class);
    if (cutOff == null) {
      return Optional.empty();
    }
    var days =
        Arrays.stream((String[]) row.getArray("days").getArray())
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toUnmodifiableSet());
    return Optional.of(
        new RoutePlan(
            text(row, "route"),
            cutOff,
            days,
            dates(row.getArray("holidays"), row.getArray("postponed")),
            dates(row.getArray("extra_days"))));
  }

  private static Set<LocalDate> dates(Array... arrays) throws SQLException {
    var dates = new HashSet<LocalDate>();
    for (var array : arrays) {
      for (var date : (Date[]) array.getArray()) {
        dates.add(date.toLocalDate());
      }
    }
    return dates;
  }

  /** Of each name the newest value counts; one without a value is withdrawn. */
  private static Map<String, String> settings(Array dated) throws SQLException {
    var settings = new HashMap<String, String>();
    for (var pair : (Object[]) dated.getArray()) {
      var named = List.of((Object[]) pair);
      settings.put(named.get(0).toString(), named.get(1).toString());
    }
    settings.values().removeIf(String::isEmpty);
    return settings;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static String text(ResultSet row, String column) throws SQLException {
    var text = row.getString(column);
    return text == null ? "" : text;
  }
}
