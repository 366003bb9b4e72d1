package kr.naru.domain.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import kr.naru.domain.product.Barcode;
import kr.naru.domain.product.Sheet;

/**
 * A basket's number: business date, sequence, check digit; not gapless. A sheet adds its letter.
 *
 * <p>The check digit is the GS1 one, so that a number read over the phone can be checked.
 */
public record OrderNo(String value) {
  public OrderNo {
    if (!value.matches("[0-9]{16,20}")
        || Barcode.checkDigit(value.substring(0, value.length() - 1))
            != value.charAt(value.length() - 1)) {
      throw new IllegalArgumentException(
          "'" + value + "' is no order number: its check digit or its length is wrong");
    }
  }

  public static OrderNo of(LocalDate businessDate, long sequence) {
    var body = businessDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%07d".formatted(sequence);
    return new OrderNo(body + Barcode.checkDigit(body));
  }

  public String sheet(Sheet sheet) {
    return value + "-" + sheet.suffix();
  }

  @Override
  public String toString() {
    return value;
  }
}
