-- What of a centre's day is due first: a run's next step, the end of a day, or the question what
-- partners have booked of it. What waits for the floor is due when the floor is done; the question
-- waits an hour for partners who were not told everything yet.
with at as (
  select c.centre, :at::timestamptz + c.clock_shift as now from centre c where c.centre = :centre
), steps as (
  select 'STEP' as what, r.route, r.day, case
    when r.state = 'OPEN' then r.cut_off
    when r.state = 'CUT_OFF' then r.release_at
    when r.closed_by is not null then r.release_at
    when r.floor_done and r.shipments <= (
      select count(*) from order_sheet s join shipment p using (centre, sheet_no)
      where s.centre = r.centre and s.route = r.route and s.delivery_day = r.day
        and s.outcome = 'ACCEPTED') then r.release_at
    when r.state = 'RELEASED' or coalesce((
      select t.value from setting t where t.centre = r.centre and t.name = 'floor'
        and t.valid_from <= r.day order by t.valid_from desc limit 1), 'WMS') = 'NARU'
      then r.deadline
    when not exists (
      select from order_sheet s
      join order_line l on l.centre = s.centre and l.order_no = s.order_no
        and l.sheet_no = s.sheet_no
      where s.centre = r.centre and s.route = r.route and s.delivery_day = r.day
        and s.outcome = 'ACCEPTED' and l.base_quantity > l.shipped + l.shortage + l.cancelled)
      then r.deadline
    end as due
  from run r
  where r.centre = :centre and r.state not in ('CLOSED', 'POSTPONED')
  union all
  select 'CLOSE', '', b.day, b.close_at from business_day b
  where b.centre = :centre and b.state <> 'CLOSED'
    and not exists (select from business_day e
      where e.centre = b.centre and e.day < b.day and e.state <> 'CLOSED')
    and (b.state = 'OPEN' or b.closed_by is not null or not exists (select from run r
      where r.centre = b.centre and r.day <= b.day and r.state not in ('CLOSED', 'POSTPONED')))
  union all
  select 'ASK', '', b.day, b.closed_at from business_day b, at
  where b.centre = :centre and b.state = 'CLOSED' and not b.asked
    and (b.closed_at < at.now - interval '1 hour' or not exists (select from delivery d
      where d.centre = b.centre and d.state = 'PENDING'))
)
select what, route, day::text from steps join at on due <= now
order by due, day, route desc
limit 1
