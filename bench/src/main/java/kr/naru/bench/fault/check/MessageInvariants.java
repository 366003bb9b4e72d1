package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.DEAD_LETTER;
import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.LOST;
import static kr.naru.bench.fault.check.Finding.Word.OUT_OF_ORDER;
import static kr.naru.bench.fault.check.Finding.Word.STUCK;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What became of every message. */
final class MessageInvariants {
  private static final Pattern TWICE = Pattern.compile("twice|more goods than|more than was held");

  private MessageInvariants() {}

  /** I5: every message has ended: delivered, a dead letter, or let go by an operator. */
  static List<Finding> everyMessageHasEnded(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select d.lane, f.kind, d.key, d.state, d.sequence from delivery d
            join fact f on f.id = d.fact
            where d.centre = ? and d.state not in ('DELIVERED', 'DEAD', 'SKIPPED')
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    STUCK,
                    row.text("key"),
                    "%s to %s, delivery %s, is %s"
                        .formatted(
                            row.text("kind"),
                            row.text("lane"),
                            row.text("sequence"),
                            row.text("state"))))
        .toList();
  }

  /** I5: what is to be told is told to all who must know: facts of a kind have the same lanes. */
  static List<Finding> everyFactHasAllItsLanes(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            with told as (
              select f.id, f.kind, f.payload ->> 'sheetNo' as sheet,
                     count(d.fact) as lanes,
                     coalesce(string_agg(d.lane, ', ' order by d.lane), '') as names
              from fact f left join delivery d on d.fact = f.id
              where f.centre = ? group by f.id, f.kind, f.payload),
            most as (select kind, max(lanes) as lanes from told group by kind)
            select kind, coalesce(sheet, id::text) as document, names from told
            join most using (kind)
            where told.lanes < most.lanes
              and kind in ('OrderAccepted', 'SheetShipped', 'HoldsReleased')
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    LOST,
                    row.text("document"),
                    "%s is for [%s] alone".formatted(row.text("kind"), row.text("names"))))
        .toList();
  }

  /** I2: a fact has one delivery for each lane. */
  static List<Finding> nothingIsToldTwiceByTheBooks(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select fact, lane from delivery where centre = ?
            group by fact, lane having count(*) > 1
            """)
        .stream()
        .map(
            row ->
                new Finding(DUPLICATE, row.text("fact"), "two deliveries to " + row.text("lane")))
        .toList();
  }

  /** I2: no partner was told of anything twice under two names. */
  static List<Finding> noPartnerSawADuplicate(Evidence evidence) {
    return violations(evidence, true);
  }

  /**
   * I6: no partner saw anything out of turn: the order of a key is kept, without a gap. A partner
   * that has refused a message gets the next ones of its sheet or stream without it.
   */
  static List<Finding> everyPartnerSawThemInOrder(Evidence evidence) {
    var troubles =
        evidence
            .books()
            .rows(
                """
                select distinct t.lane, coalesce(f.payload ->> 'sheetNo', t.key) as document
                from lane_trouble t join fact f on f.id = t.fact where t.centre = ?
                """);
    return violations(evidence, false).stream()
        .filter(
            finding ->
                troubles.stream()
                    .noneMatch(
                        trouble ->
                            finding.document().equals(trouble.text("lane"))
                                && finding.sentence().contains(trouble.text("document"))))
        .toList();
  }

  /** I2: where nothing was disturbed, nobody was told anything again, not even under its name. */
  static List<Finding> nothingIsRepeatedWithoutCause(Evidence evidence) {
    if (evidence.disturbed()) {
      return List.of();
    }
    return evidence.partners().again().entrySet().stream()
        .filter(again -> again.getValue() > 0)
        .map(
            again ->
                new Finding(
                    DUPLICATE,
                    again.getKey(),
                    "%d messages came again though nothing was disturbed"
                        .formatted(again.getValue())))
        .toList();
  }

  /** I11: a dead letter says why, how often it was tried, and can be sent again. */
  static List<Finding> everyDeadLetterIsComplete(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select d.lane, d.key, d.sequence from delivery d
            left join lane_trouble t using (centre, lane, sequence)
            left join fact f on f.id = d.fact
            where d.centre = ? and d.state = 'DEAD'
              and (t.sequence is null or t.reason = '' or t.attempts < 1 or f.payload is null
                   or t.state not in ('DEAD', 'UNKNOWN'))
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    DEAD_LETTER,
                    row.text("key"),
                    "delivery %s to %s does not say why"
                        .formatted(row.text("sequence"), row.text("lane"))))
        .toList();
  }

  private static List<Finding> violations(Evidence evidence, boolean twice) {
    var findings = new ArrayList<Finding>();
    evidence
        .partners()
        .violations()
        .forEach(
            (partner, sentences) ->
                sentences.stream()
                    .filter(sentence -> TWICE.matcher(sentence).find() == twice)
                    .forEach(
                        sentence ->
                            findings.add(
                                new Finding(twice ? DUPLICATE : OUT_OF_ORDER, partner, sentence))));
    return findings;
  }
}
