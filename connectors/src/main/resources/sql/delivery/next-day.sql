-- Runs of a day that did not leave, and the day each drives next.
select r.route, (
  select d::date::text from generate_series(:day::date + 1, :day::date + 60, interval '1 day') d
  where to_char(d, 'FMDAY') = any(r.days)
    and not exists (select from holiday h
      where h.centre = r.centre and h.day = d::date and not h.withdrawn)
    and not exists (select from run x
      where x.centre = r.centre and x.route = r.route and x.day = d::date
        and x.state = 'POSTPONED')
  order by d limit 1) as to_day
from delivery_route r
where r.centre = :centre and (
    to_char(:day::date, 'FMDAY') = any(r.days)
    or exists (select from run x
      where x.centre = r.centre and x.route = r.route and x.day = :day::date))
  and not exists (select from run x
    where x.centre = r.centre and x.route = r.route and x.day = :day::date
      and x.state in ('POSTPONED', 'CLOSED'))
order by r.route
