package kr.naru.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/** A dated setting of the centre; no value withdraws it. */
public record SettingRecord(
    Setting setting, LocalDate validFrom, Optional<String> value, long version)
    implements MasterRecord {
  @Override
  public String key() {
    return setting.id() + " from " + validFrom;
  }
}
