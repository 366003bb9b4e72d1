package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.DIFFERENCE;
import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.LEDGER;

import java.util.ArrayList;
import java.util.List;

/** Won, by the ledger's entries, the accounts beside them and the ERP's own sums. */
final class MoneyInvariants {
  private MoneyInvariants() {}

  /** I3: the entries of every booking sum to zero, so all entries do. */
  static List<Finding> everyBookingIsBalanced(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select booking, min(document) as document, sum(amount) as won from ledger_entry
            where centre = ? group by booking having sum(amount) <> 0
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LEDGER,
                    row.text("document"),
                    "booking %s is out by %s won".formatted(row.text("booking"), row.text("won"))))
        .toList();
  }

  /** I3: an account is what its entries come to. */
  static List<Finding> everyAccountIsTheSumOfItsEntries(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select a.store, account, of_account, coalesce(sum(e.amount), 0) as of_entries
            from money_account a
            cross join lateral (values ('DEPOSIT', a.deposit), ('DEPOSIT_HELD', a.deposit_held),
              ('CREDIT_HELD', a.credit_held), ('RECEIVABLE', a.receivable)) x(account, of_account)
            left join ledger_entry e using (centre, store, account)
            where a.centre = ?
            group by a.store, account, of_account having of_account <> coalesce(sum(e.amount), 0)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LEDGER,
                    row.text("store"),
                    "%s is %s, its entries come to %s"
                        .formatted(
                            row.text("account"), row.text("of_account"), row.text("of_entries"))))
        .toList();
  }

  /** I3: what is held of a store is held for its open sheets. */
  static List<Finding> whatIsHeldIsHeldForASheet(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select a.store, a.deposit_held + a.credit_held as of_account,
                   coalesce(sum(s.deposit_held + s.credit_held), 0) as of_sheets
            from money_account a
            left join sales_order o using (centre, store)
            left join order_sheet s using (centre, order_no)
            where a.centre = ?
            group by a.store, a.deposit_held, a.credit_held
            having a.deposit_held + a.credit_held
              <> coalesce(sum(s.deposit_held + s.credit_held), 0)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LEDGER,
                    row.text("store"),
                    "%s won are held, %s of them for sheets"
                        .formatted(row.text("of_account"), row.text("of_sheets"))))
        .toList();
  }

  /** I3: a sheet that has ended holds nothing: what was not sold was given back. */
  static List<Finding> anEndedSheetHoldsNothing(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select s.sheet_no, s.deposit_held + s.credit_held as won from order_sheet s
            where s.centre = ? and s.deposit_held + s.credit_held > 0 and not exists (
              select from order_line l where l.centre = s.centre and l.sheet_no = s.sheet_no
                and l.base_quantity > l.shipped + l.shortage + l.cancelled)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LEDGER,
                    row.text("sheet_no"),
                    "it has ended and still holds %s won".formatted(row.text("won"))))
        .toList();
  }

  /** I3: nobody spends what he has not. */
  static List<Finding> nobodyIsBelowZero(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select a.store, a.deposit, a.credit_held - a.receivable as owed,
                   coalesce(sum(b.credit_limit), 0) as "limit"
            from money_account a left join bond b using (centre, store)
            where a.centre = ?
            group by a.store, a.deposit, a.credit_held, a.receivable
            having a.deposit < 0
                or a.credit_held - a.receivable > coalesce(sum(b.credit_limit), 0)
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LEDGER,
                    row.text("store"),
                    "deposit %s, owes %s of %s"
                        .formatted(row.text("deposit"), row.text("owed"), row.text("limit"))))
        .toList();
  }

  /** I2: money is held for a sheet once. */
  static List<Finding> aSheetIsPaidOnce(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select document, count(distinct booking) as bookings from ledger_entry
            where centre = ? and kind = 'HOLD'
            group by document having count(distinct booking) > 1
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    DUPLICATE,
                    row.text("document"),
                    "money was held for it %s times".formatted(row.text("bookings"))))
        .toList();
  }

  /** I12: the ERP's arithmetic ends where the hub's does. */
  static List<Finding> theErpCountsTheSameMoney(Evidence evidence) {
    var findings = new ArrayList<Finding>();
    for (var row :
        evidence
            .books()
            .rows(
                """
                select store, deposit, deposit_held, credit_held, -receivable as receivable
                from money_account where centre = ?
                """)) {
      var his = evidence.partners().money().get(row.text("store"));
      var own =
          List.of(
              row.number("deposit"),
              row.number("deposit_held"),
              row.number("credit_held"),
              row.number("receivable"));
      var theirs =
          his == null
              ? List.of()
              : List.of(his.deposit(), his.depositHeld(), his.creditHeld(), his.receivable());
      if (!own.equals(theirs)) {
        findings.add(
            new Finding(DIFFERENCE, row.text("store"), "hub %s, ERP %s".formatted(own, theirs)));
      }
    }
    return findings;
  }
}
