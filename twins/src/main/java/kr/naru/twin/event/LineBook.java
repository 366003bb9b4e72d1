package kr.naru.twin.event;

/**
 * What one twin knows of one line, in the same words for all twins, so that books compare with
 * {@code equals}. Base units.
 *
 * @param released short or cancelled: will not come
 */
public record LineBook(int line, String sku, long promised, long shipped, long released) {
  public static LineBook promised(int line, String sku, long quantity) {
    return new LineBook(line, sku, quantity, 0, 0);
  }

  public long open() {
    return promised - shipped - released;
  }

  public LineBook ship(long quantity) {
    return new LineBook(line, sku, promised, shipped + quantity, released);
  }

  public LineBook release(long quantity) {
    return new LineBook(line, sku, promised, shipped, released + quantity);
  }

  /** Of the same line, when its parts were told separately. */
  public LineBook plus(LineBook other) {
    return new LineBook(
        line, sku, promised + other.promised, shipped + other.shipped, released + other.released);
  }
}
