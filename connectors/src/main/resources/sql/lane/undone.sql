-- Which of these lanes have something undone, however old. One key a lane and day, said with limit 1.
select w.centre, w.lane
from unnest(:centre::text[], :lane::text[]) as w(centre, lane)
cross join lateral (
  select from delivery d
  where d.centre = w.centre and d.lane = w.lane and d.state = 'PENDING' limit 1) undone
