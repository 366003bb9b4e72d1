package kr.naru.bench.fault.check;

import static kr.naru.bench.fault.check.Finding.Word.DUPLICATE;
import static kr.naru.bench.fault.check.Finding.Word.LOST;

import java.util.List;

/** What was due of a day. */
final class TimerInvariants {
  private TimerInvariants() {}

  /** I15: a run is cut off, released and closed once, and a day closed once for each revision. */
  static List<Finding> whatIsDueHappensOnce(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select coalesce(payload ->> 'route', 'day') || ' ' || (payload ->> 'day') as document,
                   coalesce(payload ->> 'state', 'CLOSED') as step, count(*) as times
            from fact
            where centre = ? and kind in ('RunProgressed', 'DayClosed')
            group by 1, 2, payload ->> 'revision' having count(*) > 1
            """)
        .stream()
        .map(
            row ->
                new Finding(
                    DUPLICATE,
                    row.text("document"),
                    "%s happened %s times".formatted(row.text("step"), row.text("times"))))
        .toList();
  }

  /** I15: a run that is over was cut off, released and closed, and everybody was told. */
  static List<Finding> nothingDueIsLeftOut(Evidence evidence) {
    return evidence
        .books()
        .rows(
            """
            select r.route || ' ' || r.day as document, step
            from run r
            join centre c using (centre)
            cross join lateral (values
              ('CUT_OFF', r.cut_off), ('RELEASED', r.release_at)) due(step, at)
            where r.centre = ? and r.state <> 'POSTPONED'
              and due.at < clock_timestamp() + c.clock_shift - interval '1 minute'
              and exists (select from order_sheet s where s.centre = r.centre
                and s.route = r.route and s.delivery_day = r.day and s.outcome = 'ACCEPTED')
              and not exists (select from fact f where f.centre = r.centre
                and f.kind = 'RunProgressed' and f.payload ->> 'route' = r.route
                and f.payload ->> 'day' = r.day::text and f.payload ->> 'state' = step)
            """)
        .stream()
        .map(row -> new Finding(LOST, row.text("document"), row.text("step") + " was left out"))
        .toList();
  }
}
