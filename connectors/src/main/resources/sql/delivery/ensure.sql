-- A run of today or a day to come, or one with sheets, which the plan has not reached yet.
insert into run (centre, route, day, state, cut_off, release_at, deadline)
select c.centre, r.route, :day::date, 'OPEN', at.cut_off, at.cut_off,
       greatest(at.cut_off, (:day::date + time '21:00') at time zone c.zone)
from centre c join delivery_route r using (centre)
cross join lateral (select (:day::date + r.cut_off) at time zone c.zone as cut_off) at
where c.centre = :centre and r.route = :route
  and (:day::date >= ((:at::timestamptz + c.clock_shift) at time zone c.zone)::date
    or exists (select from order_sheet s
      where s.centre = c.centre and s.route = r.route and s.delivery_day = :day::date
        and s.outcome = 'ACCEPTED'))
on conflict do nothing
