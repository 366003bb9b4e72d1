package kr.naru.domain.product;

/**
 * A barcode in its stored form: GTIN-8, -12, -13 and -14 padded to 14 digits with leading zeros.
 *
 * <p>Prefix 2 (restricted circulation) is the centre's own. Source: GS1 General Specifications,
 * check digit with weights 3, 1 from the right.
 */
public record Barcode(String gtin14) {
  public Barcode {
    if (!gtin14.matches("[0-9]{14}") || checkDigit(gtin14.substring(0, 13)) != gtin14.charAt(13)) {
      throw new IllegalArgumentException(
          "'" + gtin14 + "' is no barcode: 8, 12, 13 or 14 digits with a right check digit wanted");
    }
  }

  public static Barcode of(String digits) {
    return switch (digits.length()) {
      case 8, 12, 13, 14 -> new Barcode("0".repeat(14 - digits.length()) + digits);
      default ->
          throw new IllegalArgumentException(
              "A barcode has 8, 12, 13 or 14 digits, not '" + digits + "'");
    };
  }

  /** The GS1 check digit of a body of any length. */
  public static char checkDigit(String body) {
    var sum = 0;
    for (var i = 0; i < body.length(); i++) {
      var weight = (body.length() - i) % 2 == 1 ? 3 : 1;
      sum += weight * (body.charAt(i) - '0');
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
