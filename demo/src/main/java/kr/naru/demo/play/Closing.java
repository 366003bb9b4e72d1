package kr.naru.demo.play;

import java.util.List;
import kr.naru.demo.play.PlayOptions.Trouble;
import kr.naru.demo.play.Tally.Slot;
import kr.naru.twin.event.Delays;
import tools.jackson.databind.JsonNode;

/**
 * Everything the report of a played day says. It is kept, so that the next run of the same day can
 * be compared with it.
 *
 * @param hubDay the day as the hub shows it
 * @param compared the hub's own comparison of the five books
 * @param wrong what does not fit, in sentences
 * @param digest of all answers
 */
record Closing(
    Played played,
    Orders orders,
    List<Reason> reasons,
    List<Slot> slots,
    Balance balance,
    List<Lane> lanes,
    JsonNode hubDay,
    List<Compared> compared,
    List<String> wrong,
    String digest) {

  /** Which day was played, and how. */
  record Played(String day, String centre, String as, String fileDigest, Trouble trouble) {}

  /**
   * What became of the orders; times of one order in milliseconds.
   *
   * @param seconds all of the day took
   */
  record Orders(
      long baskets,
      long decided,
      long lines,
      long accepted,
      long trimmed,
      long refused,
      long merges,
      long mergedAway,
      long fromDeposit,
      long onCredit,
      long median,
      long p99,
      double seconds) {}

  /**
   * One book as the hub has reconciled it.
   *
   * @param first the first difference; empty when there is none
   */
  record Compared(String partner, boolean equal, long found, String first) {}

  /**
   * Messages to one partner.
   *
   * @param repeats came once more, and were known
   */
  record Lane(String partner, Delays.Summary delays, long repeats) {}
}
