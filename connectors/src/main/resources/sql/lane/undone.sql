-- Which of these lanes have something undone, however old. The order makes the planner take the index
-- of what is undone, whatever it knows: a table in which much was undone once was read whole.
select w.centre, w.lane
from unnest(:centre::text[], :lane::text[]) as w(centre, lane)
cross join lateral (
  select from delivery d
  where d.centre = w.centre and d.lane = w.lane and d.state = 'PENDING'
  order by d.sequence limit 1) undone
