-- A day as it stands; the totals are there once it was closed.
select jsonb_strip_nulls(jsonb_build_object(
  'day', b.day, 'state', b.state, 'revision', b.revision,
  'closeAt', case when isfinite(b.close_at) then b.close_at end, 'closedAt', b.closed_at,
  'now', :at::timestamptz + c.clock_shift,
  'runs', (
    select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'route', r.route, 'state', r.state, 'cutOff', r.cut_off, 'releaseAt', r.release_at,
      'deadline', r.deadline, 'postponedTo', r.moved_to, 'closedBy', r.closed_by,
      'sheets', s.sheets, 'undelivered', s.undelivered)) order by r.route), '[]')
    from run r
    cross join lateral (
      select count(*) as sheets, count(*) filter (where exists (
        select from order_line l
        where l.centre = o.centre and l.order_no = o.order_no and l.sheet_no = o.sheet_no
          and l.base_quantity > l.shipped + l.shortage + l.cancelled)) as undelivered
      from order_sheet o
      where o.centre = r.centre and o.route = r.route and o.delivery_day = r.day
        and o.outcome = 'ACCEPTED') s
    where r.centre = b.centre and r.day = b.day),
  'totals', case when b.state = 'CLOSED' then b.totals end))
from business_day b join centre c using (centre)
where b.centre = :centre and b.day = :day::date
