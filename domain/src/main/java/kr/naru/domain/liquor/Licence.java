package kr.naru.domain.liquor;

import java.time.LocalDate;

/** A store's permission to sell liquor; both days are inside. */
public record Licence(String number, LocalDate from, LocalDate until) {
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
