package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.DIFFERENCE;
import static kr.naru.bench.fault.check.Finding.Word.GHOST;
import static kr.naru.bench.fault.check.Finding.Word.LOST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kr.naru.twin.event.LineBook;

/** The hub's books beside those of its four partners. */
final class PartnerInvariants {
  private PartnerInvariants() {}

  /** I1: every accepted sheet is known to all four. */
  static List<Finding> everySheetReachedEveryPartner(Evidence evidence) {
    var own = own(evidence).keySet();
    var put = putAside(evidence);
    var findings = new ArrayList<Finding>();
    evidence
        .partners()
        .sheets()
        .forEach(
            (partner, sheets) ->
                own.stream()
                    .filter(sheet -> !sheets.containsKey(sheet))
                    .filter(sheet -> !put.contains(partner + " " + sheet))
                    .forEach(
                        sheet ->
                            findings.add(
                                new Finding(LOST, sheet, partner + " knows nothing of it"))));
    return findings;
  }

  /** I8: no partner knows a sheet the books do not. */
  static List<Finding> noPartnerKnowsAGhost(Evidence evidence) {
    var own = own(evidence).keySet();
    var findings = new ArrayList<Finding>();
    evidence
        .partners()
        .sheets()
        .forEach(
            (partner, sheets) ->
                sheets.keySet().stream()
                    .filter(sheet -> !own.contains(sheet))
                    .forEach(
                        sheet ->
                            findings.add(
                                new Finding(
                                    GHOST,
                                    sheet,
                                    partner + " was told of it, the books were not"))));
    return findings;
  }

  /** I12: all five books agree on every line: promised, shipped, given back. */
  static List<Finding> allBooksAgree(Evidence evidence) {
    var own = own(evidence);
    var put = putAside(evidence);
    var findings = new ArrayList<Finding>();
    evidence
        .partners()
        .sheets()
        .forEach(
            (partner, sheets) ->
                sheets.forEach(
                    (sheet, lines) -> {
                      var ours = own.getOrDefault(sheet, lines);
                      if (!ours.equals(lines) && !put.contains(partner + " " + sheet)) {
                        findings.add(
                            new Finding(
                                DIFFERENCE,
                                sheet,
                                "hub %s, %s %s".formatted(ours, partner, lines)));
                      }
                    }));
    return findings;
  }

  /** Partner and sheet of every dead letter: what he has not is known, and waits for a human. */
  private static Set<String> putAside(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select d.lane || ' ' || (f.payload ->> 'sheetNo') as sheet
            from delivery d join fact f on f.id = d.fact
            where d.centre = ? and d.state in ('DEAD', 'SKIPPED')
              and f.payload ->> 'sheetNo' is not null
            """)
        .stream()
        .map(row -> row.text("sheet"))
        .collect(Collectors.toSet());
  }

  private static Map<String, List<LineBook>> own(Evidence evidence) {
    var own = new HashMap<String, List<LineBook>>();
    evidence
        .books()
        .rows(
            """
            select l.sheet_no, line_no, sku, base_quantity, shipped,
                   shortage + cancelled as released
            from order_line l join order_sheet s using (centre, sheet_no)
            where l.centre = ? and s.outcome = 'ACCEPTED' and base_quantity > 0
            order by l.sheet_no, line_no
            """)
        .stream()
        .collect(Collectors.groupingBy(row -> row.text("sheet_no")))
        .forEach(
            (sheet, rows) ->
                own.put(
                    sheet,
                    rows.stream()
                        .map(
                            row ->
                                new LineBook(
                                    (int) row.number("line_no"),
                                    row.text("sku"),
                                    row.number("base_quantity"),
                                    row.number("shipped"),
                                    row.number("released")))
                        .toList()));
    return own;
  }
}
