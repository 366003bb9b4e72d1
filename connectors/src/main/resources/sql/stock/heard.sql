-- What came since is read once. Of more than 1,000 gaps the first are kept: by then the WMS does not
-- number without gaps, and the answer to that is not a longer list.
update stock_heard h
set upto = g.upto, missing = g.first
from (
  select centre, upto, (
    select coalesce(range_agg(r), '{}')
    from (select r from unnest(missing) r order by r limit 1000) r(r)) as first
  from stock_gap) g
where g.centre = h.centre and (h.upto, h.missing) is distinct from (g.upto, g.first)
