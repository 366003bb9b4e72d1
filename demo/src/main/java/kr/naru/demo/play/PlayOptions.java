package kr.naru.demo.play;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * How a day is played.
 *
 * @param clients how many stores order at the same time
 * @param pace business seconds a second; empty: as fast as it goes
 * @param kept where a run's report is remembered, to be compared with the next one's
 */
public record PlayOptions(
    As as, Shares shares, Trouble trouble, int clients, OptionalDouble pace, Path kept) {
  private static final int DIGITS = 11;

  public PlayOptions {
    if (clients < 1 || pace.isPresent() && pace.getAsDouble() < 1) {
      throw new IllegalArgumentException("clients and pace are 1 or more");
    }
  }

  /** Which masters the file gets. */
  public enum As {
    LIQUOR,
    MIXED
  }

  /**
   * What is there, and what goes otherwise than ordered.
   *
   * @param stock share of the ordered bottles; 2 is ample
   * @param deposit share of the ordered won that a store has; 2 is ample
   * @param shorts share of lines of which the warehouse misses something, 0 to 1
   * @param cancels share of sheets that stores cancel before they are prepared, 0 to 1
   */
  public record Shares(double stock, double deposit, double shorts, double cancels) {
    public static final Shares AMPLE = new Shares(2, 2, 0.01, 0.02);

    public Shares {
      if (stock < 0 || deposit < 0 || !isShare(shorts) || !isShare(cancels)) {
        throw new IllegalArgumentException(
            "stock and deposit are 0 or more, short and cancel are 0 to 1");
      }
    }

    public Shares withStock(double share) {
      return new Shares(share, deposit, shorts, cancels);
    }
  }

  /**
   * What fails while the day is played.
   *
   * @param kills how often the hub is killed and started again
   * @param wmsDownMinutes how long the WMS reads nothing, business time
   * @param erpDoubles share of the ERP's messages that come twice, 0 to 1
   */
  public record Trouble(int kills, int wmsDownMinutes, double erpDoubles) {
    public static final Trouble NONE = new Trouble(0, 0, 0);

    /** The floor needs the rest of the day. */
    private static final int LONGEST = 360;

    public Trouble {
      if (kills < 0 || wmsDownMinutes < 0 || wmsDownMinutes > LONGEST || !isShare(erpDoubles)) {
        throw new IllegalArgumentException(
            "kill is 0 or more, wms-down is 0 to 360, erp-double is 0 to 1");
      }
    }
  }

  /** One file with one set of shares and troubles is one day: played again, it is the same. */
  String dayOf(OrderFile file) {
    return String.join(" ", file.digest(), as.name(), shares.toString(), trouble.toString());
  }

  /**
   * The centre a day is played in.
   *
   * @param attempt counts the runs of this day that were broken off
   */
  String centreFor(OrderFile file, int attempt) {
    var name = dayOf(file) + " " + attempt;
    var hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    return "D" + hash.replace("-", "").substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }

  private static boolean isShare(double share) {
    return share >= 0 && share <= 1;
  }
}
