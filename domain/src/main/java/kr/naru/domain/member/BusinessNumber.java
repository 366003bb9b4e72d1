package kr.naru.domain.member;

/**
 * A Korean business registration number (사업자등록번호), ten digits, hyphens optional on input.
 *
 * <p>Check digit: weights 1 3 7 1 3 7 1 3 5, plus the tens of the ninth product (NTS).
 */
public record BusinessNumber(String digits) {
  private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

  public BusinessNumber {
    if (!digits.matches("[0-9]{10}") || checkDigit(digits) != digits.charAt(9)) {
      throw new IllegalArgumentException(
          "'" + digits + "' is no business number: ten digits with a right check digit wanted");
    }
  }

  public static BusinessNumber of(String text) {
    return new BusinessNumber(text.replace("-", ""));
  }

  private static char checkDigit(String digits) {
    var sum = (digits.charAt(8) - '0') * 5 / 10;
    for (var i = 0; i < WEIGHTS.length; i++) {
      sum += (digits.charAt(i) - '0') * WEIGHTS[i];
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  @Override
  public String toString() {
    return digits.substring(0, 3) + "-" + digits.substring(3, 5) + "-" + digits.substring(5);
  }
}
