-- The sheets of a run go on another day's; that day is driven though the plan may not say so.
with moved as (
  update run set state = 'POSTPONED', moved_to = :to::date
  where centre = :centre and route = :route and day = :day::date
  returning *
), sheets as (
  update order_sheet set delivery_day = :to::date
  where centre = :centre and route = :route and delivery_day = :day::date and outcome = 'ACCEPTED'
)
insert into run (centre, route, day, state, cut_off, release_at, deadline, by_hand)
select m.centre, m.route, :to::date, 'OPEN', m.cut_off + shift, m.release_at + shift,
       m.deadline + shift, true
from moved m cross join (select make_interval(days => :to::date - :day::date) as shift) x
on conflict (centre, route, day) do nothing
