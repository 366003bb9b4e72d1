package kr.naru.domain.money;

import java.time.LocalDate;
import kr.naru.domain.shared.Won;

/** A guarantee bond (보증증권) and the credit limit agreed on it; both days are inside. */
public record Bond(Won amount, Won creditLimit, LocalDate from, LocalDate until) {}
