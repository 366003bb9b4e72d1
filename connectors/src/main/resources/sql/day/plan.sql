-- Runs and ends of every centre's days, from the last one planned, or the first order, to today; a
-- day more than a month ago was skipped on purpose. A run follows its route until its cut-off.
with at as (
  select c.centre, c.zone, ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date as today
  from centre c
), days as (
  select at.centre, at.zone, d::date as day,
         coalesce(max(s.value) filter (where s.name = 'day.close'), '23:30')::time as close_at,
         coalesce(max(s.value) filter (where s.name = 'day.deadline'), '21:00')::time as deadline,
         coalesce(max(s.value) filter (where s.name = 'day.release-after'), '0')::int as release_after
  from at
  cross join lateral generate_series(
    greatest(at.today - 31, coalesce((
      select max(b.day) from business_day b where b.centre = at.centre and b.day <= at.today), (
      select least(at.today, min(o.delivery_day)) from order_sheet o where o.centre = at.centre),
      at.today)), at.today, interval '1 day') d
  left join lateral (
    select distinct on (t.name) t.name, t.value from setting t
    where t.centre = at.centre and t.name in ('day.close', 'day.deadline', 'day.release-after')
      and t.valid_from <= d::date
    order by t.name, t.valid_from desc) s on true
  group by at.centre, at.zone, d
), ends as (
  insert into business_day (centre, day, state, close_at)
  select centre, day, 'OPEN', (day + close_at) at time zone zone from days order by 1, 2
  on conflict (centre, day) do update set close_at = excluded.close_at
  where business_day.state = 'OPEN' and not business_day.by_hand
    and business_day.close_at <> excluded.close_at
), runs as (
  select r.centre, r.route, d.day,
         (d.day + r.cut_off) at time zone d.zone as cut_off,
         (d.day + r.cut_off) at time zone d.zone + make_interval(mins => d.release_after) as release_at,
         (d.day + d.deadline) at time zone d.zone as deadline
  from days d
  join delivery_route r using (centre)
  where to_char(d.day, 'FMDAY') = any(r.days)
      and not exists (select from holiday h
        where h.centre = d.centre and h.day = d.day and not h.withdrawn)
    or exists (select from order_sheet s
      where s.centre = d.centre and s.route = r.route and s.delivery_day = d.day
        and s.outcome = 'ACCEPTED')
)
insert into run (centre, route, day, state, cut_off, release_at, deadline)
select centre, route, day, 'OPEN', cut_off, release_at, greatest(deadline, release_at)
from runs order by 1, 2, 3
on conflict (centre, route, day) do update
set cut_off = excluded.cut_off, release_at = excluded.release_at, deadline = excluded.deadline
where run.state = 'OPEN' and not run.by_hand
  and (run.cut_off, run.release_at, run.deadline)
    <> (excluded.cut_off, excluded.release_at, excluded.deadline)
