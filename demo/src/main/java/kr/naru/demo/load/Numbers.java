package kr.naru.demo.load;

/** Numbers with right check digits. */
public final class Numbers {
  private static final int[] BUSINESS_WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

  private Numbers() {}

  /** A business registration number (사업자등록번호) for the n-th member. */
  public static String businessNo(int n) {
    var nine = "%03d81%04d".formatted(101 + n / 10_000 % 800, n % 10_000);
    var sum = 0;
    for (var i = 0; i < BUSINESS_WEIGHTS.length; i++) {
      sum += (nine.charAt(i) - '0') * BUSINESS_WEIGHTS[i];
    }
    sum += (nine.charAt(8) - '0') * 5 / 10;
    return nine + (10 - sum % 10) % 10;
  }

  /** An EAN-13 with the Korean prefix 880 for the n-th article. */
  public static String barcode(int n) {
    var twelve = "880%09d".formatted(n);
    var sum = 0;
    for (var i = 0; i < twelve.length(); i++) {
      sum += (twelve.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return twelve + (10 - sum % 10) % 10;
  }
}
