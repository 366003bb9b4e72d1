package kr.naru.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A corner shop of the town.
 *
 * @param licenceUntil the last day of its liquor licence; empty without one
 * @param bond won of its guarantee bond; 0 without one
 */
record Store(
    String code,
    String name,
    String owner,
    String state,
    String grade,
    String group,
    String route,
    Optional<LocalDate> licenceUntil,
    long deposit,
    long bond,
    LocalDate bondUntil) {
  private static final int STORES = 40;
  private static final List<String> NAMES =
      List.of("행복", "대잠", "우리", "형산", "송도", "구룡", "오천", "양덕", "중앙", "새마을");
  private static final List<String> SIGNS = List.of("슈퍼", "마트", "상회", "편의점");
  private static final List<String> OWNERS =
      List.of("김영수", "이순자", "박철민", "최은희", "정대호", "강미경", "윤상철");
  private static final List<String> GRADES = List.of("GOLD", "SILVER", "BRONZE");
  private static final List<String> GROUPS = List.of("A", "B", "C");
  private static final List<String> ROUTES = List.of("EAST", "WEST", "COAST");

  /** The first store may do everything; some later ones may not. */
  static List<Store> of(RandomGenerator random, LocalDate today) {
    var stores = new ArrayList<Store>();
    for (var n = 0; n < STORES; n++) {
      var grade = random.nextInt(GRADES.size());
      stores.add(
          new Store(
              "S%04d".formatted(n + 1),
              NAMES.get(n % NAMES.size()) + SIGNS.get(n / NAMES.size()),
              OWNERS.get(n % OWNERS.size()),
              n == 37 ? "SUSPENDED" : n == 38 ? "FIRST_DUE_PAID" : "APPROVED",
              GRADES.get(grade),
              GROUPS.get(grade),
              ROUTES.get(n % ROUTES.size()),
              licence(n, today),
              300_000 + 100_000L * random.nextInt(30),
              n % 3 == 0 ? 1_000_000 + 500_000L * random.nextInt(6) : 0,
              n % 9 == 6 ? today.minusDays(3) : today.plusYears(1)));
    }
    return List.copyOf(stores);
  }

  boolean maySellLiquor(LocalDate day) {
    return licenceUntil.filter(until -> !until.isBefore(day)).isPresent();
  }

  private static Optional<LocalDate> licence(int n, LocalDate today) {
    return n % 8 == 5
        ? Optional.empty()
        : Optional.of(n % 8 == 7 ? today.minusDays(10) : today.plusYears(2));
  }
}
