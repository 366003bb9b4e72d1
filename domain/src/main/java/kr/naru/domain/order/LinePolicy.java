package kr.naru.domain.order;

/**
 * What happens to the rest when a line cannot be had as asked.
 *
 * <p>{@code REFUSE}: its sheet is refused. {@code TRIM}: a short line is cut to what is there, any
 * other refused line is dropped, and the rest of the sheet goes on.
 */
public enum LinePolicy {
  REFUSE,
  TRIM
}
