package kr.naru.mapping.erp.v1;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kr.naru.domain.delivery.HolidayRecord;
import kr.naru.domain.delivery.RouteRecord;
import kr.naru.domain.shared.Setting;
import kr.naru.domain.shared.SettingRecord;
import kr.naru.mapping.wire.Days;
import kr.naru.mapping.wire.Fields;

/** Settings, delivery routes and holidays. */
final class CentreMapping {
  private CentreMapping() {}

  static SettingRecord setting(Fields record) {
    var setting = record.value("name", Setting::named);
    return new SettingRecord(
        setting,
        record.value("validFrom", Days::day),
        record.optionalValue("value", setting::checked),
        Versions.of(record));
  }

  static RouteRecord route(Fields record) {
    return new RouteRecord(
        record.text("route", 32),
        record.text("name", 100),
        record.value("cutOff", Days::timeOfDay),
        record.value("days", CentreMapping::days),
        Versions.of(record));
  }

  static HolidayRecord holiday(Fields record) {
    return new HolidayRecord(
        record.value("day", Days::day),
        record.text("name", 100),
        record.flag("withdrawn"),
        Versions.of(record));
  }

  /** {@code MONDAY,TUESDAY}. */
  private static Set<DayOfWeek> days(String text) {
    return Arrays.stream(text.split(","))
        .map(CentreMapping::dayOfWeek)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static DayOfWeek dayOfWeek(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(text.strip()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("days such as MONDAY,TUESDAY"));
  }
}
