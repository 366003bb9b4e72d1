package kr.naru.domain.shared;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a centre may set from a day on: its name, the values it takes, and what holds without. */
public enum Setting {
  /** Unit prices are whole multiples of this many won, 1 to 10,000. */
  PRICE_ROUNDING_UNIT("price.rounding.unit", "[1-9][0-9]{0,3}|10000", "10"),
  PRICE_ROUNDING_DIRECTION("price.rounding.direction", "HALF_UP|DOWN|UP", "HALF_UP"),
  PRICE_BASIS("price.basis", "VAT_INCLUDED|VAT_EXCLUDED", "VAT_INCLUDED"),
  /** Whether specials and discounts may lower the price of liquor. */
  LIQUOR_DISCOUNT_ALLOWED("liquor.discount.allowed", "true|false", "false"),
  /** Who runs the floor: the WMS, or the hub itself. */
  FLOOR("floor", "WMS|NARU", "WMS"),
  /** How many minutes after its cut-off a run is released to the floor. */
  DAY_RELEASE_AFTER("day.release-after", "[0-9]|[1-9][0-9]|[1-5][0-9]{2}|600", "0"),
  /** Centre time by which what has not left is cancelled. */
  DAY_DEADLINE("day.deadline", "([01][0-9]|2[0-3]):[0-5][0-9]", "21:00"),
  /** Centre time at which the day is closed, once its runs are. */
  DAY_CLOSE("day.close", "([01][0-9]|2[0-3]):[0-5][0-9]", "23:30");

  private final String id;
  private final String values;
  private final String otherwise;

  Setting(String id, String values, String otherwise) {
    this.id = id;
    this.values = values;
    this.otherwise = otherwise;
  }

  /**
   * @throws IllegalArgumentException naming every setting, when there is none of this name
   */
  public static Setting named(String id) {
    return Arrays.stream(values())
        .filter(setting -> setting.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a setting: "
                        + Arrays.stream(values())
                            .map(Setting::id)
                            .collect(Collectors.joining(", "))));
  }

  public String id() {
    return id;
  }

  /**
   * @throws IllegalArgumentException naming the values it takes
   */
  public String checked(String value) {
    if (!value.matches(values)) {
      throw new IllegalArgumentException("a value that matches " + values);
    }
    return value;
  }

  /** Its value among those in force, or what holds without one. */
  public String in(Map<String, String> inForce) {
    return inForce.getOrDefault(id, otherwise);
  }
}
