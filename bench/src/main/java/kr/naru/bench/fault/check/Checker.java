package kr.naru.bench.fault.check;

import java.util.ArrayList;
import java.util.List;

/** Every invariant of the hub, and what speaks against each. */
public final class Checker {
  private static final List<Invariant> ALL =
      List.of(
          new Invariant("I0", "What is committed is on the disk", Durability::commitsAreKept),
          new Invariant("I1", "No decided order is lost", OrderInvariants::noDecidedOrderIsLost),
          new Invariant(
              "I1",
              "Every accepted sheet reached every partner",
              PartnerInvariants::everySheetReachedEveryPartner),
          new Invariant("I2", "No order is taken twice", OrderInvariants::noOrderIsTakenTwice),
          new Invariant("I2", "A sheet is paid once", MoneyInvariants::aSheetIsPaidOnce),
          new Invariant("I2", "Nothing leaves twice", StockInvariants::nothingLeavesTwice),
          new Invariant(
              "I2",
              "A fact has one delivery to each partner",
              MessageInvariants::nothingIsToldTwiceByTheBooks),
          new Invariant(
              "I2", "No partner saw a duplicate", MessageInvariants::noPartnerSawADuplicate),
          new Invariant(
              "I2",
              "Nothing is repeated without cause",
              MessageInvariants::nothingIsRepeatedWithoutCause),
          new Invariant("I3", "Every booking is balanced", MoneyInvariants::everyBookingIsBalanced),
          new Invariant(
              "I3",
              "Every account is the sum of its entries",
              MoneyInvariants::everyAccountIsTheSumOfItsEntries),
          new Invariant(
              "I3", "What is held is held for a sheet", MoneyInvariants::whatIsHeldIsHeldForASheet),
          new Invariant(
              "I3", "An ended sheet holds nothing", MoneyInvariants::anEndedSheetHoldsNothing),
          new Invariant("I3", "Nobody spends what he has not", MoneyInvariants::nobodyIsBelowZero),
          new Invariant(
              "I4",
              "Every article is the sum of its movements",
              StockInvariants::everyArticleIsTheSumOfItsMovements),
          new Invariant(
              "I4", "Every promise is an open line", StockInvariants::everyPromiseIsAnOpenLine),
          new Invariant("I4", "Nothing is oversold", StockInvariants::nothingIsOversold),
          new Invariant("I5", "Every message has ended", MessageInvariants::everyMessageHasEnded),
          new Invariant(
              "I5",
              "Every fact is for all who must know",
              MessageInvariants::everyFactHasAllItsLanes),
          new Invariant(
              "I6",
              "Every partner saw them in order",
              MessageInvariants::everyPartnerSawThemInOrder),
          new Invariant("I8", "No order is a ghost", OrderInvariants::noOrderIsAGhost),
          new Invariant("I8", "No partner knows a ghost", PartnerInvariants::noPartnerKnowsAGhost),
          new Invariant("I9", "Every answer is on record", OrderInvariants::everyAnswerIsOnRecord),
          new Invariant(
              "I10",
              "The same key gets the same answer",
              OrderInvariants::theSameKeyGetsTheSameAnswer),
          new Invariant(
              "I11", "Every dead letter is complete", MessageInvariants::everyDeadLetterIsComplete),
          new Invariant("I12", "All books agree, line by line", PartnerInvariants::allBooksAgree),
          new Invariant(
              "I12", "The ERP counts the same money", MoneyInvariants::theErpCountsTheSameMoney),
          new Invariant("I15", "What is due happens once", TimerInvariants::whatIsDueHappensOnce),
          new Invariant(
              "I15", "Nothing that is due is left out", TimerInvariants::nothingDueIsLeftOut));

  private Checker() {}

  /** What speaks against any of them; empty when all hold. */
  public static List<Finding> findings(Evidence evidence) {
    var findings = new ArrayList<Finding>();
    ALL.forEach(invariant -> findings.addAll(invariant.findings().apply(evidence)));
    return findings;
  }

  /** What is asked of a hub. */
  public static List<Promise> sentences() {
    return ALL.stream().map(one -> new Promise(one.no(), one.sentence())).toList();
  }

  /** An invariant's number and sentence. */
  public record Promise(String no, String sentence) {}
}
